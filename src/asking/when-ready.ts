import { whenFree } from './when-free.js';

/**
 * Asks when nothing stands before the shopper, and looks once more when all that the question needs has come: on a phone that takes
 * seconds, in which she may have begun to type or gone on to another page. What could not be brought is not asked. Answers the undo.
 *
 * @param isWanted Whether to ask, still.
 * @param prepare Brings what the question needs; answers whether it came.
 * @param show Shows it, with nothing left to wait for.
 */
export function whenReady(
  isWanted: () => boolean,
  prepare: () => Promise<{ readonly ok: boolean }>,
  show: () => void,
): () => void {
  let ended = false;
  let stop = whenFree(async () => {
    if (isWanted() && (await prepare()).ok && !ended) {
      stop = whenFree(() => {
        if (isWanted()) show();
      });
    }
  });
  return () => {
    ended = true;
    stop();
  };
}
