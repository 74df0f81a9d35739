/**
 * Runs `act` when so many percent of the page have been above the lower edge of the window, and she has scrolled at all: of a
 * short page everything is on show from the beginning. Where not the window scrolls but one element that fills most of it, that
 * element is the page. Answers the undo.
 */
export function afterScrolling(percent: number, act: () => void, page = window): () => void {
  const ending = new AbortController();
  page.addEventListener(
    'scroll',
    ({ target }) => {
      const { document } = page;
      const root = document.scrollingElement ?? document.documentElement;
      const scroller = target === document ? root : (target as Element);
      const { scrollTop, scrollHeight, clientHeight } = scroller;
      if (scroller !== root && clientHeight < page.innerHeight / 2) return; // a list, a basket, a text field
      const height = scroller === root ? page.innerHeight : clientHeight;
      if (scrollTop <= 0 || ((scrollTop + height) / scrollHeight) * 100 < percent) return;
      ending.abort();
      act();
    },
    // Only on its way down: the scrolling of an element does not bubble.
    { capture: true, passive: true, signal: ending.signal },
  );
  return () => ending.abort();
}
