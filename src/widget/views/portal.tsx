import { render } from 'preact';
import { showModal } from '../modal.js';
import { CloseButton } from '../parts/close-button.js';
import { Portal, type PortalProps } from '../portal/portal.js';
import { createShareView } from '../share-view.js';
import { inline } from '../styles/inline.js';
import { popup } from '../styles/popup.js';
import { portal } from '../styles/portal.js';
import type { WidgetOptions } from '../widget-options.js';
import english, { type PortalWords } from '../words/portal/en.js';
import type { LocaleName } from '../words.js';

interface PortalOptions extends WidgetOptions, Pick<PortalProps, 'opened' | 'choose' | 'prove'> {
  readonly bring: (locale: LocaleName) => Promise<PortalWords>;
  readonly surface: string;
  readonly into?: Element;
  readonly opener?: Element;
}

/** Shows the advocate's own page: in an element of the shop's page, or as a dialog above it. Answers its end. */
export function showPortal(options: PortalOptions): () => void {
  const { into, opener, surface, onOpen, onClose, opened, choose, prove } = options;
  const { host, props, speech } = createShareView(options, popup + inline + portal, into);
  speech.learn(english, options.bring);
  const remove = () => {
    render(null, host.mount);
    host.remove();
  };
  let close = remove;
  const page: PortalProps = { ...props, isModal: !into, opened, choose, prove };
  render(
    into ? (
      <section class="inline portal" part="portal" aria-labelledby="headline">
        <Portal {...page} />
      </section>
    ) : (
      <dialog class="portal" part="portal" aria-labelledby="headline">
        <div class="sheet">
          <CloseButton label={speech.book.value.say('close')} onClick={() => close()} />
          <Portal {...page} />
        </div>
      </dialog>
    ),
    host.mount,
  );
  host.attach();
  onOpen(surface);
  void props.state.load();
  if (!into) {
    close = showModal(host, opener, () => {
      remove();
      onClose();
    });
  }
  return () => close();
}
