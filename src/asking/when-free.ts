import { whenIdle } from '../page/idle.js';
import { isBusy } from './busy.js';

// After any of these a banner or dialog may be gone. `close` of a dialog does not bubble, but it can be caught.
const SIGNS = ['click', 'keyup', 'focusout', 'close', 'visibilitychange'];
/** Time for what was closed to fade away. */
const FADE_MS = 600;

/**
 * Runs `act` when nothing stands before the shopper: now, or after she has done something that may have ended it. Nothing is polled
 * and no change of the page is watched. Answers the undo.
 */
export function whenFree(act: () => void, page: Document = document): () => void {
  let stop = () => {};
  const ending = new AbortController();
  const look = () => {
    stop();
    stop = whenIdle(() => {
      if (isBusy(page)) return;
      ending.abort();
      act();
    }, FADE_MS);
  };
  for (const sign of SIGNS) {
    page.addEventListener(sign, look, { capture: true, passive: true, signal: ending.signal });
  }
  look();
  return () => {
    ending.abort();
    stop();
  };
}
