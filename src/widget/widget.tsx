import { render } from 'preact';
import { showModal } from './modal.js';
import { SharePopup } from './parts/share-popup.js';
import { createShareView } from './share-view.js';
import { later, popup } from './styles/popup.js';
import type { WidgetOptions } from './widget-options.js';

export interface Widget {
  /** Dresses the popup and draws what is hers, out of sight: a click has then only to show it. */
  prepare(): Promise<void>;
  /** Shows the share popup; a second call while it is open does nothing. The focus goes back to `opener`. */
  open(surface: string, opener?: Element): void;
  close(): void;
  /** Closes and leaves nothing behind. */
  destroy(): void;
}

/** So old may her numbers be. */
const NUMBERS_MS = 30_000;

/** Makes the share popup of one program. Nothing is on the page before the first `prepare` or `open`. */
export function createWidget(options: WidgetOptions): Widget {
  const { host, props, speech } = createShareView(options, popup);
  const { state } = props;
  const { classList } = host.mount;
  let is: 'closed' | 'open' | 'destroyed' = 'closed';
  let close = () => {};
  let loaded = 0;

  // Once: from here on, whatever reads a signal draws itself anew when it changes.
  render(<SharePopup {...props} onClose={() => close()} />, host.mount);
  const dialog = host.mount.firstElementChild as HTMLDialogElement;

  /** Answers whether there may be something new. */
  async function load(): Promise<boolean> {
    if (state.standing.value.is === 'ready' && Date.now() - loaded < NUMBERS_MS) return false;
    await state.load();
    loaded = Date.now();
    return true;
  }

  return {
    async prepare() {
      if (is !== 'closed') return;
      host.attach();
      const drawn = await load();
      if (is !== 'closed' || !drawn) return;
      // Laid out and not shown: matching rules, finding fonts and measuring letters takes a browser longer than all the rest.
      dialog.open = true;
      dialog.getClientRects();
      for (const part of dialog.querySelectorAll<HTMLElement>(later)) {
        part.style.setProperty('--high', getComputedStyle(part).height);
      }
      dialog.open = false;
      classList.add('known');
    },
    open(surface, opener) {
      if (is !== 'closed') return;
      is = 'open';
      host.attach();
      speech.learn(); // what did not come the last time
      state.copier.reset();
      options.onOpen(surface);
      void load();
      inTwoFrames(classList);
      close = showModal(host, opener, () => {
        is = 'closed';
        classList.add('again');
        classList.remove('known');
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

/**
 * Has the browser show a popup first, and then move it. Where the height is known of what is pressed, from the last time or because it
 * was prepared, it shows first what is read: the rest takes it as long once more.
 */
function inTwoFrames(classList: DOMTokenList): void {
  classList.add('opening');
  // A timer that is set in a frame rings after it.
  requestAnimationFrame(() => setTimeout(() => classList.remove('opening')));
}
