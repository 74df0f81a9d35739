export interface PageLife {
  /** Whether the page has ended, or was put away and has not come back. */
  left(): boolean;
  stop(): void;
}

/**
 * Tells when a page ends or is put away (`leaving`), and when sending has a chance again, or perhaps for the last time
 * (`chance`): the page comes back, or is hidden.
 */
export function onPageLife(leaving: () => void, chance: () => void): PageLife {
  const ending = new AbortController();
  const listen = (name: string, hear: () => void) => window.addEventListener(name, hear, ending);
  let left = false;
  // It bubbles up from the document (HTML standard, 6.2); the others never pass there. Whoever is hidden can still wait
  // for his turn.
  listen('visibilitychange', chance);
  // Never `unload`, which keeps pages out of the back-forward cache.
  listen('pagehide', () => {
    left = true;
    leaving();
  });
  listen('pageshow', () => {
    left = false;
    chance();
  });
  listen('online', chance);
  return { left: () => left, stop: () => ending.abort() };
}
