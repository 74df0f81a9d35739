import type { ReferralEvent } from '../protocol/event.js';
import { EVENT_BYTES } from '../protocol/limits.js';
import type { ProblemCode } from '../protocol/problem.js';
import type { Shelf } from './shelf.js';

/** An event that waits for its answer. */
export interface Waiting {
  /** When it was put here: its ages are as of then. Milliseconds since the epoch. */
  readonly at: number;
  readonly event: ReferralEvent;
}

/** An event that will never be delivered, and why. */
export interface Dropped {
  readonly id: string;
  readonly reason: ProblemCode;
}

/**
 * Where events wait until the backend has answered. Written before anything is sent and read by every tab,
 * so each event has a key of its own: tabs that rewrite one shared list lose each other's events.
 */
export interface Outbox {
  /** On return the event is on disk. One that waits already is left as it is. */
  put(entry: Waiting): void;
  /** Oldest first. */
  list(): Waiting[];
  has(id: string): boolean;
  remove(id: string): void;
  drop(id: string, reason: ProblemCode): void;
  /** The latest ones, oldest first. */
  dropped(): readonly Dropped[];
  erase(): void;
}

const KEY = 'gw.out.';
const DROPPED = 'gw.dropped';

// A blocked backend must not fill the shop's storage (5 MB an origin): 100 events, 200,000 characters.
const EVENTS = 100;
const CHARACTERS = 200_000;

const DROPPED_KEPT = 20;

/** Opens the outbox of one program. */
export function openOutbox(shelf: Shelf, program: string): Outbox {
  const stored = () => shelf.keys().filter((key) => key.startsWith(KEY));
  const dropped = (): readonly Dropped[] => {
    const list = read(shelf.get(DROPPED));
    return Array.isArray(list) ? list : [];
  };
  const outbox: Outbox = {
    put(entry) {
      const { id } = entry.event;
      if (outbox.has(id)) return;
      const text = JSON.stringify(entry);
      if (new TextEncoder().encode(text).length > EVENT_BYTES) outbox.drop(id, 'too-large');
      else {
        shelf.set(KEY + id, text);
        makeRoom();
      }
    },
    list: () =>
      stored()
        .flatMap((key) => {
          const entry = read(shelf.get(key));
          if (isWaiting(entry, key)) return entry.event.program === program ? [entry] : [];
          outbox.drop(key.slice(KEY.length), 'bad-event');
          return [];
        })
        .sort((a, b) => a.at - b.at),
    has: (id) => shelf.get(KEY + id) !== undefined,
    remove: (id) => shelf.remove(KEY + id),
    drop(id, reason) {
      shelf.remove(KEY + id);
      shelf.set(DROPPED, JSON.stringify([...dropped(), { id, reason }].slice(-DROPPED_KEPT)));
    },
    dropped,
    erase() {
      for (const key of [...stored(), DROPPED]) shelf.remove(key);
    },
  };

  // The oldest visits, opens and shares leave first: an order is worth more than they are.
  function makeRoom(): void {
    const waiting = outbox.list();
    const leaving = [
      ...waiting.filter(({ event }) => event.type !== 'purchase'),
      ...waiting.filter(({ event }) => event.type === 'purchase'),
    ];
    let characters = JSON.stringify(waiting).length;
    while (leaving.length > EVENTS || (characters > CHARACTERS && leaving.length > 1)) {
      const [entry] = leaving.splice(0, 1);
      if (!entry) return;
      characters -= JSON.stringify(entry).length;
      outbox.drop(entry.event.id, 'outbox-full');
    }
  }
  return outbox;
}

function read(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

// Other scripts, older versions of us and people with developer tools write to the same storage.
function isWaiting(entry: unknown, key: string): entry is Waiting {
  const { at, event } = (entry ?? {}) as Partial<Waiting>;
  return typeof at === 'number' && key === KEY + event?.id;
}
