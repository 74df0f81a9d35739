import type { Host } from './host.js';
import { lockScroll } from './scroll-lock.js';
import { stayAttached } from './stay-attached.js';
import { tabTarget } from './tab-ring.js';

/**
 * Shows a dialog above the page and keeps it usable in pages that were not made for it. Answers how to close it.
 *
 * The browser brings the top layer and the inert page. Ours are: Tab at the edges, the scroll lock, Escape that the page
 * cannot prevent, focus back to the opener (Safari does not focus a clicked button), hotkeys of the page kept out, and
 * leaving at once when the page hides us: an invisible modal would make the whole shop unclickable.
 */
export function showModal(
  host: Host,
  opener: Element | undefined,
  onClosed: () => void,
): () => void {
  const dialog = host.root.querySelector('dialog') as HTMLDialogElement; // App always draws it
  const page = document.documentElement;
  const listening = new AbortController();
  const { signal } = listening;
  let pressedOutside = false;

  const unlock = lockScroll(page, window.innerWidth);
  dialog.showModal();

  const visible = new ResizeObserver(closeIfHidden);
  visible.observe(dialog);
  const letGo = stayAttached(host.element, reattach, close);

  window.addEventListener('keydown', closeOnEscape, { signal, capture: true });
  dialog.addEventListener('keydown', wrapTab, { signal });
  for (const type of ['keydown', 'keypress', 'keyup', 'input']) {
    dialog.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  dialog.addEventListener(
    'pointerdown',
    (event) => {
      pressedOutside = event.target === dialog;
    },
    { signal },
  );
  dialog.addEventListener('click', closeOnOutside, { signal });
  // The system's own ways of closing: the back gesture of Android.
  dialog.addEventListener('close', () => dialog.open || close(), { signal });
  closeIfHidden();
  return close;

  function close(): void {
    if (signal.aborted) return;
    listening.abort();
    visible.disconnect();
    letGo();
    unlock();
    dialog.close();
    if (opener?.isConnected && 'focus' in opener) (opener as HTMLElement).focus();
    onClosed();
  }

  function closeIfHidden(): void {
    const { width, height } = dialog.getBoundingClientRect();
    if (host.element.isConnected && width * height === 0) close();
  }

  // A dialog that was taken out of the page still says `open`, is no longer modal, and refuses showModal().
  function reattach(): void {
    host.attach();
    dialog.removeAttribute('open');
    dialog.showModal();
  }

  function closeOnEscape(event: KeyboardEvent): void {
    const ours = event.composedPath().includes(dialog) || event.target === document.body;
    if (event.key !== 'Escape' || event.isComposing || !ours) return;
    event.stopPropagation();
    event.preventDefault();
    close();
  }

  function wrapTab(event: KeyboardEvent): void {
    if (event.key !== 'Tab') return;
    const target = tabTarget(dialog, host.root.activeElement, event.shiftKey);
    if (!target) return;
    event.preventDefault();
    target.focus();
  }

  // A selection that ends outside is no wish to close: the press must have begun there too.
  function closeOnOutside(event: MouseEvent): void {
    if (pressedOutside && event.target === dialog) close();
  }
}
