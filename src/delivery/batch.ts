import type { Batch } from '../protocol/batch.js';
import { BATCH_BYTES, BATCH_EVENTS } from '../protocol/limits.js';
import { aged } from './age.js';
import type { Waiting } from './outbox.js';

/**
 * The next batch to send: purchases first, then the rest, oldest first, as many as `limit` and the bytes of a
 * batch allow. At least one event, where there is one.
 */
export function nextBatch(waiting: readonly Waiting[], now: number, limit = BATCH_EVENTS): Batch {
  const purchases = waiting.filter(({ event }) => event.type === 'purchase');
  const others = waiting.filter(({ event }) => event.type !== 'purchase');
  const events = [...purchases, ...others]
    .slice(0, limit)
    .map(({ at, event }) => aged(event, now - at));
  let bytes = sizeOf({ events: [] });
  const full = events.findIndex((event) => {
    bytes += sizeOf(event) + 1;
    return bytes > BATCH_BYTES;
  });
  return { events: full < 0 ? events : events.slice(0, Math.max(1, full)) };
}

/** Bytes of a value as JSON in UTF-8. */
export const sizeOf = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value)).length;
