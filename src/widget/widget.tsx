import { render } from 'preact';
import type { Advocate } from '../protocol/advocate.js';
import type { ShareOutcome } from '../protocol/event.js';
import type { Result } from '../protocol/result.js';
import type { Standing } from '../protocol/standing.js';
import { readDevice } from './device.js';
import { createHost } from './host.js';
import { showModal } from './modal.js';
import { SharePopup } from './parts/share-popup.js';
import type { Scene } from './scene.js';
import { createSpeech } from './speech.js';
import { createPopupState, type LoadPart } from './state.js';
import { popup } from './styles/popup.js';
import { share } from './styles/share.js';

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
  const { program, languages } = options.scene;
  const device = readDevice(navigator);
  const speech = createSpeech(options.scene);
  const host = createHost(popup + share, speech, program.look);
  const state = createPopupState({
    ...options,
    device,
    async part() {
      const part = await options.loadPart('advocate');
      host.wear(part.styles);
      speech.learn(part.english);
      return part;
    },
  });
  let is: 'closed' | 'open' | 'destroyed' = 'closed';
  let close = () => {};

  // Once: from here on, whatever reads a signal draws itself anew when it changes.
  render(
    <SharePopup
      program={program}
      language={languages[0] ?? 'en'}
      device={device}
      state={state}
      book={speech.book}
      loadPart={options.loadPart}
      onClose={() => close()}
    />,
    host.mount,
  );

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
