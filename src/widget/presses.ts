const TYPES = ['mousedown', 'touchstart', 'click'];

/**
 * Brings presses and clicks in a dialog to it alone, and tells of clicks beside it, until the signal ends.
 *
 * A page's focus trap (its cart drawer, its newsletter form) throws away every press outside of itself, at `document` and
 * on the way down. So ours end at `window`, where they pass first, and a click is told to its target once more by an event
 * that never leaves the shadow root. What the browser does by itself, as following a link, stays with the real click:
 * the told one is cancelled.
 */
export function ownPresses(dialog: HTMLElement, signal: AbortSignal, onBeside: () => void): void {
  let pressedBeside = false;
  const hear = (event: Event) => {
    const [target] = event.composedPath();
    if (!dialog.contains(target as Node)) return;
    event.stopPropagation();
    const beside = target === dialog;
    if (event.type !== 'click') pressedBeside = beside;
    else if (!beside)
      target?.dispatchEvent(new Event('click', { bubbles: true, cancelable: true }));
    // A selection that ends beside is no wish to close: the press must have begun there too.
    else if (pressedBeside) onBeside();
  };
  for (const type of TYPES) window.addEventListener(type, hear, { signal, capture: true });
  dialog.addEventListener('click', (told) => told.composed || told.preventDefault(), { signal });
}
