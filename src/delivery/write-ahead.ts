import type { ProblemCode } from '../protocol/problem.js';
import { readJson } from './json.js';
import type { Shelf } from './shelf.js';

/** Something that will never be delivered, and why. */
export interface Dropped {
  readonly id: string;
  readonly reason: ProblemCode;
}

// Each note has a key of its own: tabs that rewrite one shared list lose each other's events.
export const WAITING = 'gw.out.';
const DROPPED = 'gw.dropped';
const DROPPED_KEPT = 20;

/** Writes a note down before anything is sent; on return it is on disk. One that waits already stays as it is. */
export function writeAhead(shelf: Shelf, note: { readonly id: string }): void {
  const key = WAITING + note.id;
  if (shelf.get(key) === undefined) shelf.set(key, JSON.stringify(note));
}

/** The ids of all notes that wait. */
export const waitingIds = (shelf: Shelf): string[] =>
  shelf
    .keys()
    .filter((key) => key.startsWith(WAITING))
    .map((key) => key.slice(WAITING.length));

/** A note as it was written; undefined where it is gone or unreadable. */
export const noteOf = (shelf: Shelf, id: string): unknown => readJson(shelf.get(WAITING + id));

export const forget = (shelf: Shelf, id: string): void => shelf.remove(WAITING + id);

/** What was dropped lately, oldest first. */
export function dropped(shelf: Shelf): readonly Dropped[] {
  const list = readJson(shelf.get(DROPPED));
  return Array.isArray(list) ? list : [];
}

/** Gives a note up, for a reason that stays to be read. */
export function drop(shelf: Shelf, id: string, reason: ProblemCode): void {
  forget(shelf, id);
  const others = dropped(shelf).filter((one) => one.id !== id);
  shelf.set(DROPPED, JSON.stringify([...others, { id, reason }].slice(-DROPPED_KEPT)));
}
