import { render } from 'preact';
import type { Advocate } from '../protocol/advocate.js';
import type { ShareOutcome } from '../protocol/event.js';
import type { Result } from '../protocol/result.js';
import type { Standing } from '../protocol/standing.js';
import { showModal } from './modal.js';
import { SharePopup } from './parts/share-popup.js';
import type { Scene } from './scene.js';
import { createShareView } from './share-view.js';
import type { LoadPart } from './state.js';
import { popup } from './styles/popup.js';

export interface WidgetOptions {
  readonly scene: Scene;
  /** Answers who shares; registers her on the first call. */
  readonly advocate: () => Promise<Result<Advocate>>;
  readonly standing: () => Promise<Result<Standing>>;
  readonly loadPart: LoadPart;
  readonly onShare: (share: { code: string; channel: string; outcome: ShareOutcome }) => void;
  readonly onOpen: (surface: string) => void;
  readonly onClose: () => void;
}

export interface Widget {
  /** Shows the share popup; a second call while it is open does nothing. The focus goes back to `opener`. */
  open(surface: string, opener?: Element): void;
  close(): void;
  /** Closes and leaves nothing behind. */
  destroy(): void;
}

/** Makes the share popup of one program. Nothing is on the page before the first `open`. */
export function createWidget(options: WidgetOptions): Widget {
  const { host, props } = createShareView(options, popup);
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
