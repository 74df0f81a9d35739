import type { ReferralEvent } from '../protocol/event.js';
import { EVENT_AGE_MS, EVENT_BYTES } from '../protocol/limits.js';
import type { ProblemCode } from '../protocol/problem.js';
import type { Result } from '../protocol/result.js';
import type { Shelf } from './shelf.js';
import { sizeOf } from './size.js';
import { drop, forget, noteOf, waitingIds } from './write-ahead.js';

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
  remove(noteId: string): void;
  drop(noteId: string, reason: ProblemCode): void;
}

/** A note that cannot be read yet: it waits. */
export type ToEvent = (note: unknown) => Result<ReferralEvent> | undefined;

// A blocked backend must not fill the shop's storage (5 MB an origin): at most 100 events of 8,000 bytes.
const EVENTS = 100;

/** Opens the outbox of a program. `toEvent` reads a note; it may throw, for anybody may have written there. */
export function openOutbox(shelf: Shelf, program: string, toEvent: ToEvent): Outbox {
  const giveUp = (noteId: string, reason: ProblemCode) => drop(shelf, noteId, reason);

  function read(noteId: string): ReferralEvent | undefined {
    try {
      const read = toEvent(noteOf(shelf, noteId));
      if (!read) return undefined;
      const refused = read.ok ? unsendable(read.value) : read.problem.code;
      if (read.ok && !refused) return read.value;
      giveUp(noteId, refused ?? 'bad-event');
    } catch {
      giveUp(noteId, 'bad-event'); // what was stored is not readable
    }
    return undefined;
  }
  return {
    remove: (noteId) => forget(shelf, noteId),
    drop: giveUp,
    list() {
      const waiting = waitingIds(shelf).flatMap((noteId) => {
        const event = read(noteId);
        return event?.program === program ? { noteId, event } : [];
      });
      // An order is worth more than a visit, an open or a share, and so is today than yesterday.
      waiting.sort((a, b) => rank(b) - rank(a) || a.event.ageMs - b.event.ageMs);
      for (const { noteId } of waiting.splice(EVENTS)) giveUp(noteId, 'outbox-full');
      return waiting;
    },
  };
}

const rank = ({ event }: Waiting) => Number(event.type === 'purchase');

const unsendable = (event: ReferralEvent): ProblemCode | undefined =>
  event.ageMs > EVENT_AGE_MS ? 'too-old' : sizeOf(event) > EVENT_BYTES ? 'too-large' : undefined;
