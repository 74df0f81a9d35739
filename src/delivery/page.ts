/**
 * Tells when a page may be about to end (`leaving`) and when sending has a chance again (`back`). Answers the
 * undo.
 */
export function onPageLife(leaving: () => void, back: () => void): () => void {
  const seen = () => (document.visibilityState === 'hidden' ? leaving() : back());
  const restored = (event: PageTransitionEvent) => event.persisted && back();
  document.addEventListener('visibilitychange', seen);
  // On window: on document it never fires. Never `unload`, which keeps pages out of the back-forward cache.
  window.addEventListener('pagehide', leaving);
  window.addEventListener('pageshow', restored);
  window.addEventListener('online', back);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('pagehide', leaving);
    window.removeEventListener('pageshow', restored);
    window.removeEventListener('online', back);
  };
}
