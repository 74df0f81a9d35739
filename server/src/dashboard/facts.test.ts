import { describe, expect, it } from 'vitest';
import { report, usd } from './backend.fixture.js';
import { factsOf } from './facts.js';
import { createFormat } from './format.js';

const format = createFormat({ locale: 'en-US', timeZone: 'UTC', now: 0 });
const lines = (funnel: Partial<typeof report.funnel>) =>
  Object.fromEntries(
    factsOf({ ...report.funnel, ...funnel }, format).map((fact) => [fact.name, fact.lines]),
  );

describe('the figures under the funnel', () => {
  it('say what rewards cost and what they brought back', () => {
    expect(lines({})).toEqual({
      'Referred orders': ['13%'],
      Revenue: ['$123.45'],
      'Reward cost': ['$20.00'],
      Return: ['6.2×'],
    });
  });

  it('keep each currency by itself', () => {
    const krw = (amount: number) => ({ amount, currency: 'KRW' });
    const mixed = { revenue: [krw(90_000)], rewardCost: [krw(9000), usd(500)] };
    expect(lines(mixed)).toMatchObject({
      'Reward cost': ['₩9,000', '$5.00'],
      Return: ['10× KRW', '0× USD'],
    });
  });

  it('promise no return before the first reward', () => {
    const none = { allOrders: 0, orders: 0, revenue: [], rewardCost: [] };
    expect(lines(none)).toEqual({
      'Referred orders': ['No orders yet'],
      Revenue: ['None yet'],
      'Reward cost': ['None yet'],
      Return: ['None yet'],
    });
    expect(lines({ rewardCost: [usd(0)] })).toMatchObject({ Return: ['None yet'] });
  });
});
