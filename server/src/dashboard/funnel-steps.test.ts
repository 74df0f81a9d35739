import { describe, expect, it } from 'vitest';
import { report } from './backend.fixture.js';
import { createFormat } from './format.js';
import { stepsOf } from './funnel-steps.js';

const format = createFormat({ locale: 'en-US', timeZone: 'UTC', now: 0 });

describe('the steps of the funnel', () => {
  it('compares each step with the one before it', () => {
    expect(stepsOf(report.funnel, format)).toEqual([
      { name: 'Asked', count: 40 },
      { name: 'Shared', count: 10, rate: { figure: '25%', of: 'of those asked' } },
      { name: 'Visited', count: 18, rate: { figure: '1.8', of: 'visits a share' } },
      { name: 'Ordered', count: 2, rate: { figure: '11%', of: 'of visits' } },
    ]);
  });

  it('has no rate where there is nothing to compare with', () => {
    const steps = stepsOf({ ...report.funnel, opens: 0, shares: 0, visits: 0 }, format);
    expect(steps.map(({ rate }) => rate)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
