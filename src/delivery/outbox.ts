import type { ReferralEvent } from '../protocol/event.js';
import { EVENT_AGE_MS, EVENT_BYTES } from '../protocol/limits.js';
import type { ProblemCode } from '../protocol/problem.js';
import { no, type Result } from '../protocol/result.js';
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
  /** The event of one note as it travels now, or why it is none. */
  read(noteId: string): Result<ReferralEvent>;
  /** All events of the program, oldest first. What can never be sent is dropped on the way. */
  list(): Waiting[];
  remove(noteId: string): void;
  drop(noteId: string, reason: ProblemCode): void;
}

// A blocked backend must not fill the shop's storage (5 MB an origin): at most 100 events of 8,000 bytes.
const EVENTS = 100;

/** Opens the outbox of a program. `toEvent` reads a note; it may throw, for anybody may have written there. */
export function openOutbox(
  shelf: Shelf,
  program: string,
  toEvent: (note: unknown) => Result<ReferralEvent>,
): Outbox {
  function read(noteId: string): Result<ReferralEvent> {
    try {
      const event = toEvent(noteOf(shelf, noteId));
      if (!event.ok) return event;
      if (event.value.ageMs > EVENT_AGE_MS) return no('too-old', 'It waited for over 30 days.');
      return sizeOf(event.value) > EVENT_BYTES
        ? no('too-large', `An event holds ${EVENT_BYTES} bytes at most.`)
        : event;
    } catch {
      return no('bad-event', 'What was stored is not readable.');
    }
  }
  const giveUp = (noteId: string, reason: ProblemCode) => drop(shelf, noteId, reason);
  return {
    read,
    remove: (noteId) => forget(shelf, noteId),
    drop: giveUp,
    list() {
      const waiting: Waiting[] = [];
      for (const noteId of waitingIds(shelf)) {
        const event = read(noteId);
        if (!event.ok) giveUp(noteId, event.problem.code);
        else if (event.value.program === program) waiting.push({ noteId, event: event.value });
      }
      waiting.sort((a, b) => b.event.ageMs - a.event.ageMs);
      // The oldest visits, opens and shares leave first: an order is worth more than they are.
      const leaving = [...waiting.filter(isSmall), ...waiting.filter((one) => !isSmall(one))];
      const left = leaving.slice(0, Math.max(0, waiting.length - EVENTS));
      for (const { noteId } of left) giveUp(noteId, 'outbox-full');
      return waiting.filter((one) => !left.includes(one));
    },
  };
}

const isSmall = ({ event }: Waiting) => event.type !== 'purchase';
