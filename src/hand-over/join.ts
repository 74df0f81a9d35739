import type { Remembered } from '../tracking/remembered.js';

/**
 * What a browser remembers after a hand-over. Touches of both sides count, each at its own time. The visitor becomes that
 * of the other domain only where there is none yet, and where the friend is seen to come from there: else a link with a
 * stranger's token could make two people one.
 */
export function join(mine: Remembered, handed: Remembered, seenToCome: boolean): Remembered {
  const visitor = mine.visitor ?? (seenToCome ? handed.visitor : undefined);
  const known = new Set(mine.touches.map(({ code, at }) => `${code}.${at}`));
  const fresh = handed.touches.filter(({ code, at }) => !known.has(`${code}.${at}`));
  return {
    ...(visitor && { visitor }),
    touches: [...mine.touches, ...fresh].sort((a, b) => a.at - b.at),
  };
}
