/**
 * Keeps the page behind a dialog from scrolling, and answers the undo.
 *
 * On `html`, not on `body`: where the shop sets `overflow-x: hidden` on html, a locked body still scrolls.
 */
export function lockScroll({ style, clientWidth }: HTMLElement, viewportWidth: number): () => void {
  const before = [read('overflow'), read('scrollbar-gutter')] as const;
  style.setProperty('overflow', 'hidden', 'important');
  // Room for the scrollbar that goes away, or the page jumps sideways.
  if (viewportWidth - clientWidth > 1) {
    style.setProperty('scrollbar-gutter', 'stable', 'important');
  }
  return () => {
    for (const [name, value, priority] of before) style.setProperty(name, value, priority);
  };

  function read(name: string) {
    return [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const;
  }
}
