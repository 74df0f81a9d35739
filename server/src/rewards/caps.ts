import type { Cap } from 'goodword/protocol';
import type { Granted } from '../store/shelves/rewards.js';
import type { Grant } from './grant.js';

/** A cap, and what has been granted under it so far. */
export interface Capped {
  readonly cap: Cap;
  readonly granted: Granted;
}

/** Why nothing of a grant is left. */
export type Exhausted = 'cap-reached' | 'currency-differs';

/** A grant cut to what every cap leaves of it. Money in another currency than a cap cannot be held against it. */
export function withinCaps(grant: Grant, caps: readonly Capped[]): Grant | Exhausted {
  let { value, quantity } = grant;
  for (const { cap, granted } of caps) {
    if (cap.rewards !== undefined && granted.rewards >= cap.rewards) return 'cap-reached';
    if (cap.value && value) {
      if (cap.value.currency !== value.currency) return 'currency-differs';
      value = { ...value, amount: within(value.amount, cap.value.amount - granted.value) };
      if (value.amount === 0 && grant.value?.amount !== 0) return 'cap-reached';
    }
    if (cap.units !== undefined && quantity) {
      quantity = { ...quantity, amount: within(quantity.amount, cap.units - granted.units) };
      if (quantity.amount === 0) return 'cap-reached';
    }
  }
  return { ...grant, ...(value && { value }), ...(quantity && { quantity }) };
}

// A cap that was lowered has less than nothing left.
const within = (amount: number, left: number) => Math.max(0, Math.min(amount, left));

/** What a grant takes from a cap. */
export const taken = ({ value, quantity }: Pick<Grant, 'value' | 'quantity'>): Granted => ({
  rewards: 1,
  value: value?.amount ?? 0,
  units: quantity?.amount ?? 0,
});

export const add = (a: Granted, b: Granted): Granted => ({
  rewards: a.rewards + b.rewards,
  value: a.value + b.value,
  units: a.units + b.units,
});

export const minus = (a: Granted, b: Granted): Granted => ({
  rewards: a.rewards - b.rewards,
  value: a.value - b.value,
  units: a.units - b.units,
});

/** Whether nothing was ever cut: what was granted stays below the cap in everything that it limits. */
export const isRoomy = (cap: Cap, { rewards, value, units }: Granted): boolean =>
  rewards < (cap.rewards ?? Number.POSITIVE_INFINITY) &&
  value < (cap.value?.amount ?? Number.POSITIVE_INFINITY) &&
  units < (cap.units ?? Number.POSITIVE_INFINITY);
