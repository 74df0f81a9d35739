import type { ReferralEvent } from '../protocol/event.js';
import { EVENT_AGE_MS, EVENT_BYTES } from '../protocol/limits.js';
import type { ProblemCode } from '../protocol/problem.js';
import type { Result } from '../protocol/result.js';
import { drop } from './dropped.js';
import { readJson, toJson } from './json.js';
import type { Shelf } from './shelf.js';
import { sizeOf } from './size.js';
import { WAITING, waitingIds } from './write-ahead.js';

/** An event that waits for its answer. */
export interface Waiting {
  /** Of its note; the event's own id where the shop wrote its ids plainly. */
  readonly noteId: string;
  readonly event: ReferralEvent;
}

/** What was written down, read as events. */
export interface Outbox {
  /** All events of the program, orders first, then the newest. What can never be sent is dropped on the way. */
  list(): Waiting[];
  has(noteId: string): boolean;
  remove(noteId: string): void;
  drop(noteId: string, reason: ProblemCode): void;
}

export interface OutboxOptions {
  readonly shelf: Shelf;
  /** Its id. Another program's notes wait for that program, as long as any other. */
  readonly program: string;
  /** Reads a note; undefined where it cannot be read yet: it waits. It may throw, for anybody may have written there. */
  readonly toEvent: (note: unknown) => Result<ReferralEvent> | undefined;
  readonly now: () => number;
}

// A blocked backend must not fill the shop's storage (5 MB an origin): at most 100 events of 8,000 bytes.
const EVENTS = 100;

/** Opens the outbox of a program. */
export function openOutbox({ shelf, program, toEvent, now }: OutboxOptions): Outbox {
  // Done with, though the storage lets nothing be removed: sent again and again they would be.
  const stuck = new Set<string>();
  const has = (noteId: string) => !stuck.has(noteId) && shelf.get(WAITING + noteId) !== undefined;
  const remove = (noteId: string) => {
    shelf.remove(WAITING + noteId);
    if (has(noteId)) stuck.add(noteId);
  };
  const giveUp = (noteId: string, reason: ProblemCode) => {
    drop(shelf, noteId, reason, now());
    remove(noteId);
  };

  /** The event; why there will never be one; undefined where it is not our turn to tell. */
  function read(noteId: string): ReferralEvent | ProblemCode | undefined {
    const note = readJson(shelf.get(WAITING + noteId));
    const { at, id, program: whose } = Object(note);
    const age = now() - at;
    if (typeof whose !== 'string' || typeof id !== 'string' || Number.isNaN(age))
      return 'bad-event';
    if (age > EVENT_AGE_MS) return 'too-old';
    // From the future: the clock was set back. It ages from now on.
    if (age < 0) shelf.set(WAITING + noteId, toJson({ ...Object(note), at: now() }));
    if (whose !== program) return undefined;
    const made = toEvent(note);
    if (!made?.ok) return made?.problem.code;
    return sizeOf(made.value) > EVENT_BYTES ? 'too-large' : made.value;
  }

  function readSafely(noteId: string): ReturnType<typeof read> {
    try {
      return read(noteId);
    } catch {
      return 'bad-event'; // what was stored is not readable
    }
  }

  return {
    has,
    remove,
    drop: giveUp,
    list() {
      const waiting = waitingIds(shelf)
        .filter(has)
        .flatMap((noteId) => {
          const event = readSafely(noteId);
          if (typeof event === 'object') return [{ noteId, event }];
          if (event) giveUp(noteId, event);
          return [];
        });
      // An order is worth more than a visit, an open or a share, and so is today than yesterday.
      waiting.sort((a, b) => rank(b) - rank(a) || a.event.ageMs - b.event.ageMs);
      for (const { noteId } of waiting.splice(EVENTS)) giveUp(noteId, 'outbox-full');
      return waiting;
    },
  };
}

const rank = ({ event }: Waiting) => Number(event.type === 'purchase');
