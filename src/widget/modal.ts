import type { Host } from './host.js';
import { ownPresses } from './presses.js';
import { lockScroll } from './scroll-lock.js';
import { stayAttached } from './stay-attached.js';
import { tabTarget } from './tab-ring.js';

/**
 * Shows a dialog above the page and keeps it usable in pages that were not made for it. Answers how to close it.
 *
 * The browser brings the top layer and the inert page. Ours are: Tab at the edges, the scroll lock, Escape that the page
 * cannot prevent, clicks that it cannot take, focus back to the opener (Safari does not focus a clicked button), and
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

  dialog.showModal();
  const unlock = lockScroll(page, window.innerWidth);

  const visible = new ResizeObserver(closeIfHidden);
  visible.observe(dialog);
  const letGo = stayAttached(host.element, reattach, close);

  ownPresses(dialog, signal, close);
  window.addEventListener('keydown', closeOnEscape, { signal, capture: true });
  listen('keydown', wrapTab);
  // The system's own ways of closing: the back gesture of Android.
  listen('close', () => dialog.open || close());
  closeIfHidden();
  return close;

  function close(): void {
    if (signal.aborted) return;
    listening.abort();
    visible.disconnect();
    letGo();
    unlock();
    dialog.close();
    (opener as Partial<HTMLElement> | undefined)?.focus?.();
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

  function listen(type: string, hear: (event: Event) => void): void {
    dialog.addEventListener(type, hear, listening); // as options: it has a signal
  }

  function wrapTab(event: Event): void {
    // WebKitGTK has no `key` for Shift+Tab.
    const { code, shiftKey } = event as KeyboardEvent;
    const target = code === 'Tab' && tabTarget(dialog, host.root.activeElement, shiftKey);
    if (!target) return;
    event.preventDefault();
    target.focus();
  }
}
