import { type ComponentChildren, render } from 'preact';
import type { Host } from '../host.js';
import { showModal } from '../modal.js';
import { CloseButton } from '../parts/close-button.js';
import type { Speech } from '../speech.js';
import type { WidgetOptions } from '../widget-options.js';

/** Where a view is shown, and who is told of it. */
export interface ViewPlace extends Pick<WidgetOptions, 'onOpen' | 'onClose'> {
  readonly surface: string;
  readonly into?: Element;
  readonly opener?: Element;
  /** It stands no more, whoever ended it. */
  readonly onGone: () => void;
}

interface View {
  readonly host: Host;
  readonly speech: Speech;
  /** Its class, and its `part`. */
  readonly name: string;
  readonly body: ComponentChildren;
  /** As a dialog, it scrolls inside of itself. */
  readonly isSheet?: boolean;
  readonly onRemove?: () => void;
}

/** Shows a view: in an element of the page, or as a dialog above it. Answers its end. */
export function showView(view: View, place: ViewPlace) {
  const { into, opener, surface, onOpen, onClose, onGone } = place;
  const { host, speech, name, body, isSheet, onRemove } = view;
  const remove = () => {
    onRemove?.();
    render(null, host.mount);
    host.remove();
    onGone();
  };
  let close = remove;
  // Her language may come later than the view.
  const Close = () => (
    <CloseButton label={speech.book.value.say('close')} onClick={() => close()} />
  );
  const inside = [<Close key="close" />, body];
  render(
    into ? (
      <section class={`inline ${name}`} part={name} aria-labelledby="headline">
        {body}
      </section>
    ) : (
      <dialog class={name} part={name} aria-labelledby="headline">
        {isSheet ? <div class="sheet">{inside}</div> : inside}
      </dialog>
    ),
    host.mount,
  );
  host.attach();
  onOpen(surface);
  if (!into) {
    close = showModal(host, opener, () => {
      remove();
      onClose();
    });
  }
  return () => close();
}
