import { afterEach, describe, expect, it } from 'vitest';
import type { OpenEvent, PurchaseEvent, ReferralEvent } from '../protocol/event.js';
import { ok } from '../protocol/result.js';
import { openOutbox } from './outbox.js';
import { openShelf } from './shelf.js';
import { drop, dropped, noteOf, waitingIds, writeAhead } from './write-ahead.js';

const shelf = openShelf(() => localStorage);
const outbox = openOutbox(shelf, 'default', (note) => ok(note as ReferralEvent));
afterEach(() => localStorage.clear());

const base = { program: 'default', visitor: 'visitor-0123456789' };
const opened = (id: string, ageMs = 0): OpenEvent => ({
  ...base,
  id,
  ageMs,
  type: 'open',
  surface: 'api',
});
const bought = (id: string, ageMs = 0): PurchaseEvent => ({
  ...base,
  id,
  ageMs,
  type: 'purchase',
  order: { id, total: { amount: 1, currency: 'USD' }, coupons: [] },
  touches: [],
});
const put = (event: ReferralEvent) => writeAhead(shelf, event);
const ids = () => outbox.list().map(({ noteId }) => noteId);

describe('writing ahead', () => {
  it('has a note on disk when the call returns, and keeps the first of a repeated one', () => {
    writeAhead(shelf, opened('a', 1));
    writeAhead(shelf, opened('a', 2));
    expect(localStorage.getItem('gw.out.a')).toContain('"ageMs":1');
    expect([waitingIds(shelf), noteOf(shelf, 'a')]).toEqual([['a'], opened('a', 1)]);
  });

  it('says what was given up and why, the latest twenty of them, on the next page too', () => {
    for (let nth = 0; nth < 30; nth++) drop(shelf, `note-${nth}`, 'too-old');
    const list = dropped(openShelf(() => localStorage));
    expect(list).toHaveLength(20);
    expect(list[19]).toEqual({ id: 'note-29', reason: 'too-old' });
  });
});

describe('the outbox', () => {
  it('lists what waits: orders first, because they are worth most, then the newest', () => {
    for (const event of [opened('new', 1), bought('old', 9), opened('middle', 5)]) {
      writeAhead(shelf, event);
    }
    expect(ids()).toEqual(['old', 'new', 'middle']);
  });

  it('removes by id, so that what was added meanwhile stays', () => {
    writeAhead(shelf, opened('a'));
    writeAhead(shelf, opened('b'));
    outbox.remove('a');
    expect([ids(), dropped(shelf)]).toEqual([['b'], []]);
  });

  it('leaves another program’s events to that program', () => {
    put({ ...opened('a'), program: 'other' });
    expect([ids(), waitingIds(shelf)]).toEqual([[], ['a']]);
  });

  it('gives up what is older than thirty days, and what is too large to send', () => {
    writeAhead(shelf, opened('old', 31 * 86_400_000));
    put({ ...opened('large'), surface: 'x'.repeat(8_000) });
    expect(ids()).toEqual([]);
    expect([...dropped(shelf)].sort((a, b) => a.id.localeCompare(b.id))).toEqual([
      { id: 'large', reason: 'too-large' },
      { id: 'old', reason: 'too-old' },
    ]);
  });

  it('leaves a note in peace that cannot be read yet', () => {
    writeAhead(shelf, opened('later'));
    const patient = openOutbox(shelf, 'default', () => undefined);
    expect([patient.list(), waitingIds(shelf), dropped(shelf)]).toEqual([[], ['later'], []]);
  });

  it('gives up what somebody else has written over, and delivers the rest', () => {
    const strict = openOutbox(shelf, 'default', (note) => {
      const event = note as ReferralEvent;
      return ok({ ...event, id: event.id });
    });
    localStorage.setItem('gw.out.broken', '{"__proto__":');
    writeAhead(shelf, opened('good'));
    expect(strict.list().map(({ noteId }) => noteId)).toEqual(['good']);
    expect(dropped(shelf)).toEqual([{ id: 'broken', reason: 'bad-event' }]);
  });

  it('holds a hundred events at most, and gives up orders last', () => {
    writeAhead(shelf, bought('order', 1_000));
    for (let nth = 0; nth < 120; nth++) writeAhead(shelf, opened(`open-${nth}`, 500 - nth));
    expect(ids()).toHaveLength(100);
    expect(ids()).toContain('order');
    expect(ids()).not.toContain('open-0');
    expect(dropped(shelf)).toContainEqual({ id: 'open-0', reason: 'outbox-full' });
  });
});
