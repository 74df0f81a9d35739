import { describe, expect, it } from 'vitest';
import { isToBeAsked, noteAsked } from '../tracking/asked.js';
import { openAskMemory } from './memory.js';
import { type AskCaps, asked, mayAsk, passedOver, readCaps, shared } from './record.js';

it('caps that are no numbers, or misspelt, are told and never silence anybody', () => {
  const told = (caps: unknown) => {
    const read = readCaps(caps);
    return read.ok ? 'read' : read.problem.message;
  };
  expect(told({ silentDays: 90, restDays: 0, revision: 'spring' })).toBe('read');
  expect(told({ silentDays: 'long' })).toContain('"silentDays": "long"');
  expect(told({ silentDay: 90 })).toContain('"silentDay": 90; it knows "againAfterDays"');
  expect(told({ restDays: -1 })).toContain('"restDays": -1');
  expect(told({ revision: 4 })).toContain('has "revision": 4; it knows');
  expect(told('never')).toContain('must be an object');
});

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A shopper with one browser: what is kept in it, and what time it is. */
function aShopper(caps: AskCaps = {}) {
  const kept = new Map<string, string>();
  const notes = {
    get: (key: string) => kept.get(key),
    set: (key: string, text: string) => void kept.set(key, text),
  };
  let now = 20_000 * DAY;
  const memory = openAskMemory(notes, caps, () => now);
  return {
    kept,
    may: memory.may,
    isAskedAfterPurchase(order: string) {
      const isAsked = isToBeAsked(notes, order, now);
      if (isAsked) noteAsked(notes, order);
      return isAsked;
    },
    isAsked: () => memory.change((record) => asked(record, now)),
    saysNo: () => memory.change(passedOver),
    shares: () => memory.change((record) => shared(record, now)),
    looks: () => memory.change((record) => record),
    lookedFor: (ms: number) => memory.change((record) => ({ ...record, dwelt: { seconds: ms } })),
    dwelt: () => memory.read().dwelt,
    later(ms: number) {
      now += ms;
      memory.change((record) => record);
    },
  };
}

describe('how often somebody is asked', () => {
  it('once a session, however many occasions there are', () => {
    const anna = aShopper({ againAfterDays: 0 });
    expect(anna.may()).toBe(true);
    anna.isAsked();
    anna.saysNo();
    expect(anna.may()).toBe(false);
    for (let page = 0; page < 10; page++) anna.later(HOUR / 3); // the session goes on
    expect(anna.may()).toBe(false);
    anna.later(HOUR);
    expect(anna.may()).toBe(true);
  });

  it('a second time a week after the first no, and then not for half a year', () => {
    const anna = aShopper();
    anna.isAsked();
    anna.saysNo();
    anna.later(6 * DAY);
    expect(anna.may()).toBe(false);
    anna.later(2 * DAY);
    expect(anna.may()).toBe(true);
    anna.isAsked();
    anna.saysNo();
    anna.later(179 * DAY);
    expect(anna.may()).toBe(false);
    anna.later(2 * DAY);
    expect(anna.may()).toBe(true);
  });

  it('not for a month after she shared, and her noes are forgotten', () => {
    const anna = aShopper();
    anna.isAsked();
    anna.saysNo();
    anna.later(8 * DAY);
    anna.isAsked();
    anna.shares();
    anna.later(29 * DAY);
    expect(anna.may()).toBe(false);
    anna.later(2 * DAY);
    expect(anna.may()).toBe(true);
    anna.isAsked();
    anna.saysNo();
    anna.later(8 * DAY);
    expect(anna.may()).toBe(true);
  });

  it('closing after she shared is no refusal', () => {
    const anna = aShopper();
    anna.isAsked();
    anna.shares();
    anna.saysNo();
    anna.later(31 * DAY);
    expect(anna.may()).toBe(true);
  });

  it('a page that is left under the question counts as passed over', () => {
    const anna = aShopper();
    anna.isAsked();
    anna.later(8 * DAY);
    anna.isAsked();
    anna.later(8 * DAY);
    expect(anna.may()).toBe(false);
  });

  it('also after a purchase she is left alone, once she has said no twice', () => {
    const anna = aShopper();
    expect(anna.isAskedAfterPurchase('1')).toBe(true);
    anna.isAsked();
    anna.saysNo();
    anna.later(DAY);
    expect(anna.isAskedAfterPurchase('2')).toBe(true); // the second ask, at the best of moments
    anna.isAsked();
    anna.saysNo();
    anna.later(30 * DAY);
    expect(anna.isAskedAfterPurchase('3')).toBe(false);
  });

  it('a clock that was set back prolongs nothing', () => {
    const anna = aShopper({ againAfterDays: 7 });
    anna.isAsked();
    anna.saysNo();
    anna.later(-1_000 * DAY);
    anna.later(8 * DAY);
    expect(anna.may()).toBe(true);
  });

  it('a new campaign begins anew', () => {
    const anna = aShopper();
    anna.isAsked();
    anna.saysNo();
    const notes = { get: (key: string) => anna.kept.get(key), set: () => {} };
    const spring = openAskMemory(notes, { revision: 'spring' }, () => 20_000 * DAY);
    expect(mayAsk(spring.read(), {}, 20_000 * DAY)).toBe(true);
  });

  it('time spent looking counts on within a session, not from the last one', () => {
    const anna = aShopper();
    anna.lookedFor(20_000);
    anna.later(HOUR / 4);
    expect(anna.dwelt()).toEqual({ seconds: 20_000 });
    anna.later(2 * HOUR);
    expect(anna.dwelt()).toEqual({});
  });

  it.each(['', 'nonsense', '[]', 'null', '{"revision":""}', '{"revision":"","last":7,"dwelt":[]}'])(
    'what is kept may be %j: she can be asked',
    (text) => {
      const anna = aShopper();
      anna.kept.set('gw.asks', text);
      expect(anna.may()).toBe(true);
      anna.looks();
      expect(anna.may()).toBe(true);
    },
  );
});
