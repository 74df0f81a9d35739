import type { Program } from 'goodword/protocol';
import { describe, expect, it } from 'vitest';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import { decide } from './decide.js';
import type { OrderState, Signals } from './order-state.js';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 11, 14, 12);

const advocate = (code: string, more: Partial<AdvocateRecord> = {}): AdvocateRecord => ({
  program: 'default',
  code,
  visitor: `visitor of ${code}`,
  programVersion: 1,
  at: 0,
  ...more,
});
const ANNA = advocate('ANNA42', { firstName: 'Anna', email: 'hash of anna', customer: 'c-1' });
const BOB = advocate('BOB23');

const program = (rules: Partial<Program['rules']> = {}): Program => ({
  id: 'default',
  version: 7,
  shop: 'Marigold',
  shareUrl: 'https://shop.example/',
  offers: { advocate: { kind: 'percent', percent: 10 }, friend: { kind: 'percent', percent: 10 } },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: false, holdDays: 14, ...rules },
});

const order = (signals: Partial<Signals>, more: Partial<OrderState> = {}): OrderState => ({
  program: 'default',
  id: '1001',
  orderedAt: NOW,
  status: 'paid',
  total: { amount: 4_200, currency: 'USD' },
  items: [],
  usedCoupons: [],
  marks: [],
  reports: { timing: 'in-time', dated: false, backed: [], others: [] },
  heardFrom: ['browser'],
  signals: { typed: [], coupons: [], carried: [], touches: [], touchedUntil: NOW, ...signals },
  person: { visitors: ['visitor of ben'], customers: [], emails: [] },
  ...more,
});
const touch = (code: string, days: number) => ({ code, at: NOW - days * DAY });

const judge = (state: OrderState, rules: Partial<Program['rules']> = {}, earlierOrders = 0) =>
  decide(state, program(rules), [ANNA, BOB], { earlierOrders });
const told = (verdict: ReturnType<typeof judge>) =>
  verdict.decision.evidence.map(({ outcome, why }) => `${outcome}: ${why}`);

describe('the precedence of signals', () => {
  it('puts a typed code over a coupon, and a coupon over a link', () => {
    const all = order({ typed: ['anna42'], coupons: ['BOB23'], touches: [touch('BOB23', 1)] });
    expect(judge(all).decision).toMatchObject({
      code: 'ANNA42',
      signal: 'typed-code',
      programVersion: 7,
    });
    expect(told(judge(all)).slice(0, 3)).toEqual([
      'credited: The shopper entered the code anna42. It belongs to an advocate.',
      'passed-over: The order used the coupon BOB23, but ANNA42 has the stronger signal.',
      'passed-over: Touch of BOB23 on 13 Dec was 1 day before the order, but ANNA42 has the stronger signal.',
    ]);
    const two = order({ coupons: ['BOB23'], touches: [touch('ANNA42', 1)] });
    expect(judge(two).decision).toMatchObject({ code: 'BOB23', signal: 'coupon' });
  });

  it('never lets a code that nobody owns displace one that somebody does', () => {
    const verdict = judge(order({ typed: ['TYPO99'], touches: [touch('ANNA42', 2)] }));
    expect(verdict.decision).toMatchObject({ code: 'ANNA42', signal: 'touch' });
    expect(told(verdict)[0]).toBe(
      'passed-over: The shopper entered the code TYPO99; it belongs to no advocate.',
    );
  });

  it('counts a link to the last millisecond of its window and no longer', () => {
    const at = (age: number) => judge(order({ touches: [{ code: 'ANNA42', at: NOW - age }] }));
    expect(at(30 * DAY).decision.signal).toBe('touch');
    expect(at(30 * DAY + 1).decision.signal).toBe('none');
  });

  it('ignores a link that was opened after the order', () => {
    expect(told(judge(order({ touches: [touch('ANNA42', -1)] })))).toEqual([
      'passed-over: Touch of ANNA42 on 15 Dec came after the order.',
    ]);
  });

  it('puts a link that the order itself carries below a coupon and above one of which a browser told', () => {
    const carried = [touch('ANNA42', 2)];
    const signals = { carried, carriedUntil: NOW, touches: [touch('BOB23', 1)] };
    expect(judge(order(signals)).decision).toMatchObject({
      code: 'ANNA42',
      signal: 'carried-touch',
    });
    expect(told(judge(order(signals))).slice(0, 2)).toEqual([
      'credited: In the cart, the touch of ANNA42 on 12 Dec was 2 days before the order, within the window of 30 days.',
      'passed-over: Touch of BOB23 on 13 Dec was 1 day before the order, but ANNA42 has the stronger signal.',
    ]);
    expect(judge(order({ ...signals, coupons: ['BOB23'] })).decision.code).toBe('BOB23');
    const old = { ...signals, carried: [touch('ANNA42', 31)] };
    expect(judge(order(old)).decision).toMatchObject({ code: 'BOB23', signal: 'touch' });
  });

  it.each([
    ['first', 'ANNA42'],
    ['last', 'BOB23'],
  ] as const)('gives the credit to the %s link within the window', (credit, code) => {
    const touches = [touch('BOB23', 40), touch('ANNA42', 9), touch('BOB23', 3)];
    expect(judge(order({ touches }), { credit }).decision.code).toBe(code);
  });
});

describe('a refusal', () => {
  it.each([
    ['browser', { visitors: ['visitor of ANNA42'] }],
    ['customer account', { customers: ['c-1'] }],
    ['e-mail address', { emails: ['hash of anna'] }],
  ])('names the advocate whose %s the buyer has', (what, same) => {
    const person = { visitors: [], customers: [], emails: [], ...same };
    const verdict = judge(order({ typed: ['ANNA42'] }, { person }));
    expect(verdict).toMatchObject({ refusal: 'self-referral', decision: { code: 'ANNA42' } });
    expect(told(verdict).at(-1)).toBe(`refused: Friend and advocate have the same ${what}.`);
  });

  it('does not confuse two people of whom nothing is known', () => {
    const person = { visitors: [], customers: [], emails: [] };
    const verdict = decide(order({ typed: ['BOB23'] }, { person }), program(), [BOB], {
      earlierOrders: 0,
    });
    expect(verdict.refusal).toBeUndefined();
  });

  it('comes from the ledger where the shop does not say whether it is a first order', () => {
    const typed = { typed: ['ANNA42'] };
    const rules = { firstOrderOnly: true };
    expect(judge(order(typed), rules, 1).refusal).toBe('not-first-order');
    expect(judge(order(typed, { firstOrder: true }), rules, 1).refusal).toBeUndefined();
    expect(judge(order(typed, { firstOrder: false }), rules, 0).refusal).toBe('not-first-order');
    expect(judge(order(typed), {}, 1).refusal).toBeUndefined();
  });

  it('believes a page that says it is no first order, and not one that says it is', () => {
    const rules = { firstOrderOnly: true };
    const first = (told: object, earlier: number) => {
      const verdict = judge(order({ typed: ['ANNA42'] }, told), rules, earlier);
      return [verdict.refusal, verdict.decision.evidence.at(-1)?.why];
    };
    expect(first({ firstOnPage: true }, 1)).toEqual([
      'not-first-order',
      'The same customer has ordered before (1).',
    ]);
    expect(first({ firstOnPage: false }, 0)).toEqual([
      'not-first-order',
      'The page says that the friend has ordered before.',
    ]);
    expect(first({ firstOnPage: true }, 0)).toEqual([
      undefined,
      'The page says that this is the friend’s first order, and no earlier one is known.',
    ]);
    expect(first({ firstOnPage: false, firstOrder: true }, 1)[0]).toBeUndefined();
  });

  it('is decided by the sum and the currency of the minimum order', () => {
    const minimum = (amount: number, currency = 'USD') =>
      judge(order({ typed: ['ANNA42'] }), { minimumOrder: { amount, currency } });
    expect(minimum(4_200).refusal).toBeUndefined();
    expect(minimum(4_201).refusal).toBe('below-minimum');
    expect(told(minimum(4_201)).at(-1)).toBe(
      'refused: The order of 42.00 USD is below the minimum of 42.01 USD.',
    );
    expect(minimum(1, 'EUR').refusal).toBe('currency-differs');
  });
});
