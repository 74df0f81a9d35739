import type { ProblemCode } from '../protocol/problem.js';
import type { Shelf } from './shelf.js';
import { idsUnder, WAITING } from './write-ahead.js';

/** Something that will never be delivered, and why. */
export interface Dropped {
  readonly id: string;
  readonly reason: ProblemCode;
}

// Each has a key of its own, like the notes: two tabs give up different events at the same moment.
const DROPPED = 'gw.drop.';
const KEPT = 100;

/** What was dropped lately, oldest first. */
export const dropped = (shelf: Shelf): readonly Dropped[] =>
  idsUnder(DROPPED, shelf)
    .map((id) => [shelf.get(DROPPED + id) ?? '', id] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, id]) => ({ id, reason: text.split(' ')[1] as ProblemCode }));

/**
 * Gives a note up, at `now`, for a reason that stays to be read. Where the note is gone (taken back with the consent, or
 * delivered by another tab) nothing is written.
 */
export function drop(shelf: Shelf, id: string, reason: ProblemCode, now: number): void {
  if (shelf.get(WAITING + id) === undefined) return;
  shelf.remove(WAITING + id);
  // Times of thirteen digits, so that they sort as texts do.
  shelf.set(DROPPED + id, `${now} ${reason}`);
  for (const old of dropped(shelf).slice(0, -KEPT)) shelf.remove(DROPPED + old.id);
}
