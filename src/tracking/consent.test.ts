import { describe, expect, it } from 'vitest';
import { createValve, isConsentOption, startingConsent } from './consent.js';

describe('startingConsent', () => {
  it.each([
    [undefined, false, 'granted', 'default'],
    ['pending', false, 'pending', 'option'],
    ['denied', false, 'denied', 'option'],
    [undefined, true, 'denied', 'gpc'],
    ['granted', true, 'denied', 'gpc'],
    ['pending', true, 'pending', 'option'],
    ['not-required', true, 'granted', 'option'],
  ] as const)(
    'with the option %s and Global Privacy Control %s is %s',
    (option, signal, ...decided) => {
      expect(startingConsent(option, signal)).toEqual(decided);
    },
  );
});

it('a word of the shop’s that is no state is none, and so is an empty one: it opens nothing', () => {
  expect([undefined, 'pending', 'denied', 'not-required'].every(isConsentOption)).toBe(true);
  expect(['', 'yes', 'tcf', 'granted '].some(isConsentOption)).toBe(false);
});

describe('the valve', () => {
  const open = (state: 'granted' | 'pending' | 'denied') => {
    const log: string[] = [];
    const valve = createValve(state, () => log.push('erased'));
    const pass = (name: string) =>
      valve.pass(
        () => log.push(name),
        () => log.push(`no ${name}`),
      );
    return { log, valve, pass };
  };

  it('lets acts through at once when the shopper has said yes', () => {
    const { log, pass } = open('granted');
    pass('visit');
    expect(log).toEqual(['visit']);
  });

  it('holds acts until the shopper says yes, then runs each once, in order', () => {
    const { log, valve, pass } = open('pending');
    pass('visit');
    pass('purchase');
    expect([log, valve.held()]).toEqual([[], 2]);
    valve.set('granted');
    valve.set('granted');
    expect([log, valve.held()]).toEqual([['visit', 'purchase'], 0]);
  });

  it('drops what it held when the shopper says no, and a later yes does not bring it back', () => {
    const { log, valve, pass } = open('pending');
    pass('visit');
    valve.set('denied');
    valve.set('granted');
    expect(log).toEqual(['erased', 'no visit']);
  });

  it('erases what was stored when consent is taken back, and lets nothing through any more', () => {
    const { log, valve, pass } = open('granted');
    valve.set('denied');
    pass('purchase');
    expect(log).toEqual(['erased', 'no purchase']);
  });
});
