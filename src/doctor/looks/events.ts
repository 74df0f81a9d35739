import { isRecord } from '../../protocol/shape.js';
import type { SeenEvent } from '../facts.js';

/**
 * Remembers what events were on disk since the doctor came: an answer names an id only, and what it was is told by the
 * note that has left the disk by then.
 */
export function createEventLog() {
  const seen = new Map<string, SeenEvent>();
  return (notes: readonly unknown[]): readonly SeenEvent[] => {
    for (const [id, one] of seen) seen.set(id, { ...one, waits: false });
    for (const one of notes) {
      const { id, type, at } = isRecord(one) ? one : {};
      if (typeof id === 'string' && typeof type === 'string') {
        seen.set(id, { id, type, at: Number(at) || 0, waits: true });
      }
    }
    return [...seen.values()].sort((one, other) => other.at - one.at);
  };
}
