import { toJson } from './json.js';
import type { Shelf } from './shelf.js';

// Each note has a key of its own: tabs that rewrite one shared list lose each other's events.
export const WAITING = 'gw.out.';

// Of the 5 MB that browsers give an origin.
const LETTERS = 200_000;

/**
 * Writes a note down before anything is sent; on return it is on disk. One that waits already stays as it is. Answers
 * `false` where so much waits that there is no room left: then it is not written. Where an outbox is `open`, it keeps to a hundred
 * events itself, and nothing has to be read before writing.
 */
export function writeAhead(shelf: Shelf, note: { readonly id: string }, open?: boolean): boolean {
  const key = WAITING + note.id;
  if (shelf.get(key) !== undefined) return true;
  const text = toJson(note);
  const waiting = () => waitingIds(shelf).map((id) => shelf.get(WAITING + id));
  const fits = open || [text, ...waiting()].join().length < LETTERS;
  if (fits) shelf.set(key, text);
  return fits;
}

/** What follows a prefix in the keys that begin with it. */
export const idsUnder = (prefix: string, shelf: { keys(): Iterable<string> }): string[] =>
  [...shelf.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));

/** The ids of all notes that wait, on a shelf or in what was refused to it. */
export const waitingIds = (shelf: { keys(): Iterable<string> }): string[] =>
  idsUnder(WAITING, shelf);
