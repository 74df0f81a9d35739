/**
 * Runs `act` when so many percent of the page have been above the lower edge of the window, and she has scrolled at all: of a
 * short page everything is on show from the beginning. Answers the undo.
 */
export function afterScrolling(percent: number, act: () => void, page = window): () => void {
  const ending = new AbortController();
  page.addEventListener(
    'scroll',
    () => {
      const { scrollHeight } = page.document.documentElement;
      const seen = (page.scrollY + page.innerHeight) / scrollHeight;
      if (page.scrollY <= 0 || seen * 100 < percent) return;
      ending.abort();
      act();
    },
    { passive: true, signal: ending.signal },
  );
  return () => ending.abort();
}
