import { expect, it } from 'vitest';
import { withinCaps } from './caps.js';
import type { Grant } from './grant.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const grantOf = (worth: Pick<Grant, 'value' | 'quantity'>): Grant => ({
  ...{ side: 'friend', offer: { kind: 'percent', percent: 20 } },
  ...worth,
});

it('a cap that was lowered below what was granted leaves nothing, never less than nothing', () => {
  const lowered = { cap: { value: usd(2_000) }, granted: { rewards: 3, value: 3_400, units: 0 } };
  expect(withinCaps(grantOf({ value: usd(500) }), [lowered])).toBe('cap-reached');
  expect(withinCaps(grantOf({ value: usd(0) }), [lowered])).toMatchObject({ value: usd(0) });
  const units = { cap: { units: 500 }, granted: { rewards: 2, value: 0, units: 1_000 } };
  const more = grantOf({ quantity: { amount: 500, unit: 'MB' } });
  expect(withinCaps(more, [units])).toBe('cap-reached');
});

it('each cap leaves a part of what the cap before it has left', () => {
  const left = (value: number, granted: number) => ({
    ...{ cap: { value: usd(value) }, granted: { rewards: 1, value: granted, units: 0 } },
  });
  const cut = withinCaps(grantOf({ value: usd(1_000) }), [left(2_500, 1_800), left(6_000, 5_700)]);
  expect(cut).toMatchObject({ value: usd(300) });
});
