import { render } from 'preact';
import { showModal } from './modal.js';
import { SharePopup } from './parts/share-popup.js';
import { createShareView } from './share-view.js';
import { popup } from './styles/popup.js';
import type { WidgetOptions } from './widget-options.js';

export interface Widget {
  /** Shows the share popup; a second call while it is open does nothing. The focus goes back to `opener`. */
  open(surface: string, opener?: Element): void;
  close(): void;
  /** Closes and leaves nothing behind. */
  destroy(): void;
}

/** Makes the share popup of one program. Nothing is on the page before the first `open`. */
export function createWidget(options: WidgetOptions): Widget {
  const { host, props, speech } = createShareView(options, popup);
  const { state } = props;
  let is: 'closed' | 'open' | 'destroyed' = 'closed';
  let close = () => {};

  // Once: from here on, whatever reads a signal draws itself anew when it changes.
  render(<SharePopup {...props} onClose={() => close()} />, host.mount);

  return {
    open(surface, opener) {
      if (is !== 'closed') return;
      is = 'open';
      host.attach();
      speech.learn(); // what did not come the last time
      state.copier.reset();
      options.onOpen(surface);
      void state.load();
      close = showModal(host, opener, () => {
        is = 'closed';
        options.onClose();
      });
    },
    close: () => close(),
    destroy() {
      close();
      is = 'destroyed';
      render(null, host.mount);
      host.remove();
    },
  };
}
