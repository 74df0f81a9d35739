import { BATCH_BYTES, BATCH_EVENTS } from '../protocol/limits.js';
import type { Waiting } from './outbox.js';
import { sizeOf } from './size.js';

/**
 * The next ones to send: purchases first, then the rest in their order, as many as `limit` and the bytes of a
 * batch allow. At least one, where there is one.
 */
export function nextBatch(waiting: readonly Waiting[], limit = BATCH_EVENTS): readonly Waiting[] {
  const isPurchase = ({ event }: Waiting) => event.type === 'purchase';
  const next = [...waiting.filter(isPurchase), ...waiting.filter((one) => !isPurchase(one))];
  let bytes = sizeOf({ events: [] });
  const full = next.findIndex(({ event }) => {
    bytes += sizeOf(event) + 1;
    return bytes > BATCH_BYTES;
  });
  return next.slice(0, Math.min(limit, full < 0 ? limit : Math.max(1, full)));
}
