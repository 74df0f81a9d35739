import type { Memory } from './memory.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

// Not randomUUID: pages on plain http have no such function, and this is shorter (132 random bits).
const LENGTH = 22;

/**
 * A random id, for a visitor or an event: 22 of `A-Z a-z 0-9 _ -`, made of nothing but chance. `fill` puts
 * random numbers into the bytes it is given.
 */
export const randomId = (fill: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string =>
  Array.from(fill(new Uint8Array(LENGTH)), (byte) => LETTERS.charAt(byte & 63)).join('');

/** A fresh id by the browser's own source of chance; there is one on plain http too. */
export const freshId = (): string => randomId((bytes) => crypto.getRandomValues(bytes));

/** The visitor of this browser; made and remembered when the first fact needs one, not before. */
export function visitorOf(memory: Memory, fresh: () => string): string {
  const remembered = memory.read();
  if (remembered.visitor) return remembered.visitor;
  const visitor = fresh();
  memory.write({ ...remembered, visitor });
  return visitor;
}
