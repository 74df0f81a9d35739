/**
 * Tells when a page may be about to end (`leaving`) and when sending has a chance again (`back`). Answers the
 * undo.
 */
export function onPageLife(leaving: () => void, back: () => void): () => void {
  const ending = new AbortController();
  const listen = (name: string, hear: () => void) => window.addEventListener(name, hear, ending);
  // It bubbles up from the document (HTML standard, 6.2); the others never pass there.
  listen('visibilitychange', () => (document.hidden ? leaving() : back()));
  // Never `unload`, which keeps pages out of the back-forward cache.
  listen('pagehide', leaving);
  listen('pageshow', back);
  listen('online', back);
  return () => ending.abort();
}
