import { describe, expect, it } from 'vitest';
import { type report, usd } from './backend.fixture.js';
import { createFormat } from './format.js';
import { plain } from './sentence.js';
import { isQuiet, storyOf } from './story.js';

const format = createFormat({ locale: 'en-US', timeZone: 'UTC', now: 0 });
const nothing = {
  opens: 0,
  shares: 0,
  visits: 0,
  orders: 0,
  allOrders: 0,
  revenue: [],
  rewardCost: [],
};
const told = (funnel: Partial<typeof report.funnel>) =>
  plain(storyOf({ ...nothing, ...funnel }, format));

describe('the sentence above the report', () => {
  it.each([
    [{}, 'Every good word starts with a first one.'],
    [{ opens: 1 }, 'Customers were asked 1 time. Nobody has shared yet.'],
    [{ opens: 9, shares: 2 }, '2 shares so far. No friend has come by yet.'],
    [{ shares: 1, visits: 3 }, '1 share brought 3 visits. The first order is still to come.'],
    [{ visits: 1 }, 'Links brought 1 visit. The first order is still to come.'],
    [{ orders: 1 }, 'A good word brought 1 order.'],
    [{ orders: 2, revenue: [usd(0)] }, 'A good word brought 2 orders.'],
    [
      { orders: 2, revenue: [usd(12_345)], rewardCost: [usd(2000)] },
      'A good word brought 2 orders worth $123, for $20 in rewards.',
    ],
  ])('tells how far it has come: %j', (funnel, sentence) => {
    expect(told(funnel)).toBe(sentence);
  });

  it('never adds up money of two currencies', () => {
    const revenue = [usd(10_000), { amount: 500, currency: 'JPY' }, usd(0)];
    expect(told({ orders: 3, revenue })).toBe('A good word brought 3 orders worth $100 and ¥500.');
  });
});

describe('a quiet time', () => {
  it('is one without any event', () => {
    expect(isQuiet(nothing)).toBe(true);
    expect(isQuiet({ ...nothing, allOrders: 1 })).toBe(false);
  });
});
