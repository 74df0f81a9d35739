import type { Batch } from '../protocol/batch.js';
import type { ReferralEvent } from '../protocol/event.js';
import { ok } from '../protocol/result.js';
import type { Sent } from './backend.js';
import { type Courier, type CourierOptions, createCourier } from './courier.js';
import type { Turns } from './lease.js';
import { type Outbox, openOutbox } from './outbox.js';
import { pauseOn } from './pause.js';
import { openShelf, type Shelf } from './shelf.js';

/** What one tab sees of the storage that all tabs share. */
export const tab = (): Shelf => openShelf(() => localStorage);

/** A note that was written just now. */
export const opened = (id: string) => ({
  id,
  type: 'open',
  program: 'default',
  visitor: 'visitor-0123456789',
  at: Date.now(),
  surface: 'api',
});

/** The outbox of these tests: a note says what its event says. */
export const outboxOn = (shelf: Shelf, now = Date.now): Outbox =>
  openOutbox({
    shelf,
    program: 'default',
    now,
    toEvent(note) {
      const { at, ...event } = note as ReferralEvent & { at: number };
      return ok({ ...event, ageMs: Math.max(0, now() - at) });
    },
  });

/** The same answer for each event of a batch. */
export const all = (batch: Batch, result: 'ok' | 'retry' | 'duplicate' = 'ok'): Sent => ({
  answers: batch.events.map(({ id }) => ({ id, result })),
});

/** Turns that nobody else ever has. */
export const freeTurns: Turns = { request: (_name, _options, act) => act(true) };

/** A tab's courier, and the ids that it has sent, batch by batch. */
export function startCourier(
  answer: (batch: Batch) => Sent | Promise<Sent>,
  options: Partial<CourierOptions> = {},
): { readonly courier: Courier; readonly sent: string[][] } {
  const sent: string[][] = [];
  const courier = createCourier({
    outbox: outboxOn(tab()),
    send(batch) {
      sent.push(batch.events.map(({ id }) => id));
      return answer(batch);
    },
    heard: () => {},
    pause: pauseOn(tab(), Date.now),
    chance: () => 1,
    turns: freeTurns,
    ...options,
  });
  return { courier, sent };
}
