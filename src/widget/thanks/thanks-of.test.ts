import { expect, it } from 'vitest';
import type { Reward, RewardState } from '../../protocol/reward.js';
import { thanksOf } from './thanks-of.js';

const gift = (state: RewardState) => ({ id: 'r1', state }) as Reward;
const ready = (invitedBy: string | undefined, ...rewards: Reward[]) =>
  ({
    is: 'ready',
    standing: { friend: { rewards, ...(invitedBy && { invitedBy }) } },
  }) as const;

it('thanks in the name of whoever invited her, once the order counts', () => {
  const reward = gift('pending');
  expect(thanksOf(ready('Anna', reward), true)).toEqual({ is: 'friend', name: 'Anna', reward });
  expect(thanksOf(ready(undefined, reward), true)).toMatchObject({ is: 'friend', name: undefined });
});

it('thanks in nobody’s name where the order does not count, or the backend does not answer', () => {
  expect(thanksOf(ready('Anna', gift('rejected')), true)).toEqual({ is: 'shop' });
  expect(thanksOf({ is: 'ready', standing: {} }, true)).toEqual({ is: 'shop' });
  expect(thanksOf({ is: 'failed' }, true)).toEqual({ is: 'shop' });
});

it('waits for the answer only where somebody may have invited her', () => {
  expect(thanksOf({ is: 'loading' }, true)).toEqual({ is: 'asked' });
  expect(thanksOf({ is: 'loading' }, false)).toEqual({ is: 'shop' });
});
