import { expect, it } from 'vitest';
import type { ReferralEvent } from '../protocol/event.js';
import { nextBatch } from './batch.js';
import type { Waiting } from './outbox.js';
import { sizeOf } from './size.js';

const waiting = (noteId: string, type: 'open' | 'purchase', surface = ''): Waiting => ({
  noteId,
  event: { id: noteId, type, surface } as unknown as ReferralEvent,
});
const ids = (batch: readonly Waiting[]) => batch.map(({ noteId }) => noteId);

it('takes the first ones, as many as asked for', () => {
  const list = Array.from({ length: 80 }, (_, nth) => waiting(`${nth}`, 'open'));
  expect(ids(nextBatch(list, 3))).toEqual(['0', '1', '2']);
  expect(nextBatch([], 50)).toEqual([]);
});

it('stays below 48,000 bytes, counted as bytes and not as letters', () => {
  const list = Array.from({ length: 20 }, (_, nth) =>
    waiting(`${nth}`, 'open', '가'.repeat(2_000)),
  );
  const batch = nextBatch(list, 50);
  expect(sizeOf({ events: batch.map(({ event }) => event) })).toBeLessThanOrEqual(48_000);
  expect(batch).toHaveLength(7);
});

it('sends a single event that is larger than that by itself, rather than never', () => {
  const list = [waiting('a', 'open', 'x'.repeat(60_000)), waiting('b', 'open')];
  expect(ids(nextBatch(list, 50))).toEqual(['a']);
});
