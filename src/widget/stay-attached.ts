/** Times that a page may take an element away, one soon after the other, before we believe that it means it. */
const PATIENCE = 3;
const SOON_MS = 1_000;

/**
 * Tells when an element was taken out of the page, as frameworks do that swap the body on navigation. `onLost` puts it
 * back; `onGivenUp` is told when the page keeps taking it. Answers the undo.
 */
export function stayAttached(
  element: Element,
  onLost: () => void,
  onGivenUp: () => void,
): () => void {
  let losses = 0;
  let lostAt = 0;
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    losses = performance.now() - lostAt < SOON_MS ? losses + 1 : 1;
    lostAt = performance.now();
    if (losses > PATIENCE) return onGivenUp();
    onLost();
    watch();
  });
  // Only the two lists that the element's presence depends on: a shop's page changes all the time.
  const watch = () => {
    observer.observe(document.documentElement, { childList: true });
    if (element.parentNode) observer.observe(element.parentNode, { childList: true });
  };
  watch();
  return () => observer.disconnect();
}
