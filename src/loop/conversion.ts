/** The lazy part `conversion`: what only a purchase, a lead or a sign-up needs. */
import { toJson } from '../delivery/json.js';
import type { Shelf } from '../delivery/shelf.js';
import { WAITING } from '../delivery/write-ahead.js';
import { readConversion as read } from '../tracking/conversion.js';

const LETTERS = 10_000;

/**
 * Note -> event. A shop may hand in its whole order, pictures of the goods included: of a long note only what was read waits
 * on, for it may wait for weeks and the storage is the shop's.
 */
export function readConversion(
  note: Parameters<typeof read>[0],
  base: Parameters<typeof read>[1],
  shelf: Shelf,
): ReturnType<typeof read> {
  const event = read(note, base);
  const key = WAITING + note.id;
  if (event.ok && (shelf.get(key)?.length ?? 0) > LETTERS) {
    const { total, currency, subject } = Object(note.input);
    const { order, code, customer } = Object(event.value);
    const input = { ...order, ...(order ? { total, currency } : { subject, code, customer }) };
    shelf.set(key, toJson({ ...note, input }));
  }
  return event;
}
