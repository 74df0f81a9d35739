import type { Conversion, Conversions, Reward } from 'goodword/protocol';
import { createPagedList, type PagedList, withoutKnown } from './paged-list.js';

export interface OrdersList extends Omit<PagedList<Conversions>, 'change'> {
  /** Puts a changed reward in the place of the one with its id. */
  replace(reward: Reward): void;
}

export function createOrdersList(now: () => number): OrdersList {
  const { change, ...pages } = createPagedList<Conversions>(now, (above, below) => ({
    ...below,
    conversions: withoutKnown(above.conversions, below.conversions),
  }));
  return {
    ...pages,
    replace: (reward) =>
      change(({ conversions, ...rest }) => ({
        ...rest,
        conversions: conversions.map((conversion) => withReward(conversion, reward)),
      })),
  };
}

function withReward(conversion: Conversion, reward: Reward): Conversion {
  if (!conversion.rewards.some(({ id }) => id === reward.id)) return conversion;
  const rewards = conversion.rewards.map((old) => (old.id === reward.id ? reward : old));
  return { ...conversion, rewards };
}
