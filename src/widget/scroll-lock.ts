/** Dialogs may lie above each other: the first takes the page's style, the last gives it back. */
let locks = 0;
let giveBack = () => {};

/**
 * Keeps the page behind a dialog from scrolling, and answers the undo.
 *
 * On `html`, not on `body`: where the shop sets `overflow-x: hidden` on html, a locked body still scrolls.
 */
export function lockScroll({ style, clientWidth }: HTMLElement, viewportWidth: number): () => void {
  locks += 1;
  if (locks > 1) return unlock;
  const before = [read('overflow'), read('scrollbar-gutter')] as const;
  style.setProperty('overflow', 'hidden', 'important');
  // Room for the scrollbar that goes away, or the page jumps sideways.
  if (viewportWidth - clientWidth > 1) {
    style.setProperty('scrollbar-gutter', 'stable', 'important');
  }
  giveBack = () => {
    for (const [name, value, priority] of before) style.setProperty(name, value, priority);
  };
  return unlock;

  function unlock(): void {
    locks -= 1;
    if (locks === 0) giveBack();
  }

  function read(name: string) {
    return [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const;
  }
}
