import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReferralEvent } from '../protocol/event.js';
import { ok } from '../protocol/result.js';
import { opened, outboxOn, tab } from './courier.fixture.js';
import { drop, dropped } from './dropped.js';
import { openOutbox } from './outbox.js';
import { waitingIds, writeAhead } from './write-ahead.js';

const DAY = 86_400_000;
const shelf = tab();
const outbox = outboxOn(shelf, () => Date.now());
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

const open = (id: string, ageMs = 0) => ({ ...opened(id), at: Date.now() - ageMs });
const bought = (id: string, ageMs = 0) => ({
  ...open(id, ageMs),
  type: 'purchase',
  order: { id, total: { amount: 1, currency: 'USD' }, coupons: [] },
  touches: [],
});
const put = (note: { id: string; [more: string]: unknown }) => writeAhead(shelf, note);
const ids = () => outbox.list().map(({ noteId }) => noteId);

describe('writing ahead', () => {
  it('has a note on disk when the call returns, and keeps the first of a repeated one', () => {
    expect(put({ id: 'a', nth: 1 })).toBe(true);
    expect(put({ id: 'a', nth: 2 })).toBe(true);
    expect(localStorage.getItem('gw.out.a')).toBe('{"id":"a","nth":1}');
    expect(waitingIds(shelf)).toEqual(['a']);
  });

  it('takes a small part of the shop’s storage at most, and says when there is no room', () => {
    const note = { surface: 'x'.repeat(999) };
    const written = Array.from({ length: 300 }, (_, nth) => put({ ...note, id: `${nth}` }));
    expect(written.indexOf(false)).toBeGreaterThan(150);
    expect(written.lastIndexOf(true)).toBeLessThan(200);
    expect(put({ id: 'one', surface: 'x'.repeat(200_000) })).toBe(false);
    drop(shelf, '0', 'too-old', 0);
    expect(put({ ...note, id: 'next' })).toBe(true);
  });
});

describe('the outbox', () => {
  it('lists what waits: orders first, because they are worth most, then the newest', () => {
    for (const note of [open('new', 1), bought('old', 9_000), open('middle', 5_000)]) put(note);
    expect(ids()).toEqual(['old', 'new', 'middle']);
  });

  it('removes by id, so that what was added meanwhile stays', () => {
    put(open('a'));
    put(open('b'));
    outbox.remove('a');
    expect([ids(), dropped(shelf)]).toEqual([['b'], []]);
  });

  it('leaves another program’s events to that program, as long as any other', () => {
    put({ ...open('a'), program: 'other' });
    put({ ...open('b', 31 * DAY), program: 'other' });
    expect([ids(), waitingIds(shelf)]).toEqual([[], ['a']]);
    expect(dropped(shelf)).toEqual([{ id: 'b', reason: 'too-old' }]);
  });

  it('gives up what is older than thirty days, and what is too large to send', () => {
    put(open('old', 31 * DAY));
    put({ ...open('large'), surface: 'x'.repeat(8_000) });
    expect(ids()).toEqual([]);
    expect([...dropped(shelf)].sort((a, b) => a.id.localeCompare(b.id))).toEqual([
      { id: 'large', reason: 'too-large' },
      { id: 'old', reason: 'too-old' },
    ]);
  });

  it('leaves a note in peace that cannot be read yet', () => {
    put(open('later'));
    const patient = openOutbox({
      shelf,
      program: 'default',
      toEvent: () => undefined,
      now: Date.now,
    });
    expect([patient.list(), waitingIds(shelf), dropped(shelf)]).toEqual([[], ['later'], []]);
  });

  it.each([
    '{"__proto__":',
    '{}',
    'null',
    '7',
    '"text"',
    '[]',
    '{"program":"default"}',
    '{"at":1}',
    '{"program":7,"at":1}',
    '{"program":"default","at":1}',
    '{"program":"default","at":1,"id":{"a":1}}',
    '{"program":"default","at":"yesterday"}',
    '{"program":"default","at":{}}',
  ])(
    'gives up at once what somebody else has written over with %s, and delivers the rest',
    (text) => {
      localStorage.setItem('gw.out.broken', text);
      put(open('good'));
      expect(ids()).toEqual(['good']);
      expect(dropped(shelf)).toEqual([{ id: 'broken', reason: 'bad-event' }]);
    },
  );

  it('gives up what breaks whoever reads it', () => {
    put(open('broken'));
    const toEvent = () => {
      throw new TypeError('no event');
    };
    expect(openOutbox({ shelf, program: 'default', toEvent, now: Date.now }).list()).toEqual([]);
    expect(dropped(shelf)).toEqual([{ id: 'broken', reason: 'bad-event' }]);
  });

  it('lets a note from the future age from today on: a clock was set back', () => {
    const start = Date.now();
    put(open('a', -9_999 * DAY));
    put({ ...open('b'), at: 1e300 });
    expect(
      outboxOn(shelf, () => start)
        .list()
        .map(({ event }) => event.ageMs),
    ).toEqual([0, 0]);
    expect(outboxOn(shelf, () => start + 5_000).list()[0]?.event.ageMs).toBe(5_000);
    expect(outboxOn(shelf, () => start + 31 * DAY).list()).toEqual([]);
    expect(dropped(shelf).map(({ reason }) => reason)).toEqual(['too-old', 'too-old']);
  });

  it('holds a hundred events at most, and gives up orders last', () => {
    put(bought('order', 1_000));
    for (let nth = 0; nth < 120; nth++) put(open(`open-${nth}`, 500 - nth));
    expect(ids()).toHaveLength(100);
    expect(ids()).toContain('order');
    expect(ids()).not.toContain('open-0');
    expect(dropped(shelf)).toContainEqual({ id: 'open-0', reason: 'outbox-full' });
  });

  it('is done with what it has removed or given up, though the storage lets nothing be removed', () => {
    const stubborn = outboxOn({ ...shelf, remove() {} });
    put(open('a'));
    put(open('b'));
    put(open('c'));
    stubborn.remove('a');
    stubborn.drop('b', 'bad-event');
    expect(stubborn.list().map(({ noteId }) => noteId)).toEqual(['c']);
    expect(['a', 'b', 'c'].map(stubborn.has)).toEqual([false, false, true]);
  });

  it('reads each event as its note says', () => {
    put(open('a'));
    const toEvent = (note: unknown) => ok(note as ReferralEvent);
    const [first] = openOutbox({ shelf, program: 'default', toEvent, now: Date.now }).list();
    expect(first).toMatchObject({ noteId: 'a', event: { id: 'a', surface: 'api' } });
  });
});
