import { render } from 'preact';
import { surfacesEnglish } from '../english/surfaces.js';
import { showModal } from '../modal.js';
import { CloseButton } from '../parts/close-button.js';
import { createShareView } from '../share-view.js';
import { inline } from '../styles/inline.js';
import { popup } from '../styles/popup.js';
import { thanks } from '../styles/thanks.js';
import { ThanksNote, type ThanksProps } from '../thanks/thanks.js';
import type { WidgetOptions } from '../widget-options.js';

interface ThanksOptions extends WidgetOptions, Pick<ThanksProps, 'isInvited'> {
  readonly surface: string;
  readonly into?: Element;
  readonly opener?: Element;
}

/** Thanks for an order: in an element of the shop's page, or as a dialog above it. Answers its end. */
export function showThanks(options: ThanksOptions): () => void {
  const { into, opener, surface, isInvited, onOpen, onClose } = options;
  const { host, props, speech } = createShareView(options, popup + inline + thanks, into);
  speech.learn(surfacesEnglish);
  const remove = () => {
    render(null, host.mount);
    host.remove();
  };
  let close = remove;
  const note = <ThanksNote {...props} isInvited={isInvited} autoFocus={!into} />;
  render(
    into ? (
      <section class="inline thanks" part="thanks" aria-labelledby="headline">
        {note}
      </section>
    ) : (
      <dialog class="thanks" part="popup thanks" aria-labelledby="headline">
        <div class="sheet">
          <CloseButton label={speech.book.value.say('close')} onClick={() => close()} />
          {note}
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
