/**
 * Tells when a page ends, or is put away (`leaving`), and when sending has a chance again, or perhaps for the last time
 * (`chance`): it comes back, or is hidden. Answers the undo.
 */
export function onPageLife(leaving: () => void, chance: () => void): () => void {
  const ending = new AbortController();
  const listen = (name: string, hear: () => void) => window.addEventListener(name, hear, ending);
  // It bubbles up from the document (HTML standard, 6.2); the others never pass there. Whoever is hidden can still wait
  // for his turn.
  listen('visibilitychange', chance);
  // Never `unload`, which keeps pages out of the back-forward cache.
  listen('pagehide', leaving);
  listen('pageshow', chance);
  listen('online', chance);
  return () => ending.abort();
}
