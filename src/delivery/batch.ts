import { BATCH_BYTES } from '../protocol/limits.js';
import type { Waiting } from './outbox.js';
import { sizeOf } from './size.js';

/** The first of those that wait, as many as `limit` and the bytes of a batch allow; at least one, where there is one. */
export function nextBatch(waiting: readonly Waiting[], limit: number): readonly Waiting[] {
  let bytes = sizeOf({ events: [] });
  const full = waiting.findIndex(({ event }) => {
    bytes += sizeOf(event) + 1;
    return bytes > BATCH_BYTES;
  });
  return waiting.slice(0, full < 0 ? limit : Math.min(limit, Math.max(1, full)));
}
