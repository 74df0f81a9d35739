import type { Offer } from 'goodword/protocol';
import { expect, it } from 'vitest';
import { grants } from './grant.js';

const worth = (offer: Offer, amount: number, currency = 'USD') =>
  grants({ advocate: offer, friend: offer }, { amount, currency })[0]?.value;

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
