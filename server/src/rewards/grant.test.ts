import type { Offer } from 'goodword/protocol';
import { expect, it } from 'vitest';
import { grant } from './grant.js';

const worth = (offer: Offer, amount: number, currency = 'USD') =>
  grant('advocate', offer, { left: { amount, currency } })?.value;

it.each([
  [20, 4_200, 840],
  [15, 1_010, 152],
  [15, 1_009, 151],
  [12.5, 1_000, 125],
  [33, 0, 0],
  [100, 9_007_199_254_740_991, 9_007_199_254_740_991],
])('%d%% of %d minor units is worth %d, halves rounded up', (percent, total, amount) => {
  expect(worth({ kind: 'percent', percent }, total)).toEqual({ amount, currency: 'USD' });
});

it('an amount is worth itself, in its own currency, whatever the order was', () => {
  const value = { amount: 1_000, currency: 'USD' };
  expect(worth({ kind: 'amount', value }, 5, 'JPY')).toEqual(value);
  expect(worth({ kind: 'credit', value }, 5, 'JPY')).toEqual(value);
});

it.each([
  [4_000, 6_000, 667],
  [6_000, 6_000, 1_000],
  [0, 6_000, 0],
  [0, 0, 1_000],
  [1, 3, 333],
])('of $10 pro rata, an order of which %d of %d is left leaves %d', (left, whole, amount) => {
  const usd = (cents: number) => ({ amount: cents, currency: 'USD' });
  const counts = { left: usd(left), whole: usd(whole) };
  const offer = { kind: 'credit', value: usd(1_000) } as const;
  expect(grant('advocate', { ...offer, proRata: true }, counts)?.value).toEqual(usd(amount));
  expect(grant('advocate', offer, counts)?.value).toEqual(usd(1_000));
});

it('a commission is a part of the order, points and units are whole, and nothing is nothing', () => {
  const counts = { left: { amount: 9_999, currency: 'USD' } };
  const of = (offer: Offer) => grant('advocate', offer, counts);
  expect(of({ kind: 'commission', percent: 4.5 })?.value).toEqual({ amount: 450, currency: 'USD' });
  expect(of({ kind: 'points', points: 250 })?.quantity).toEqual({ amount: 250, unit: 'points' });
  expect(of({ kind: 'units', units: 500, unit: 'MB' })?.quantity).toEqual({
    amount: 500,
    unit: 'MB',
  });
  expect(of({ kind: 'badge', name: 'Herald' })).toEqual({
    side: 'advocate',
    offer: { kind: 'badge', name: 'Herald' },
  });
  expect(of({ kind: 'nothing' })).toBeUndefined();
});
