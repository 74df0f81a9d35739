import { dayOf, NEVER, type Sum, type Tally } from './tally.js';

/** Of an order, what is counted. */
export interface CountedOrder {
  readonly program: string;
  readonly orderedAt: number;
  readonly status: string;
  readonly amount: number;
  readonly currency: string;
  readonly code: string | null;
  readonly credited: number;
}

/** Of a reward, what is counted. */
export interface CountedReward {
  readonly program: string;
  readonly orderedAt: number;
  readonly state: string;
  readonly reason: string;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly cause: string | null;
  /** Of an advocate's own. */
  readonly code: string | null;
  readonly quantity: number | null;
  readonly unit: string | null;
}

export const EARNED = ['approved', 'issued', 'redeemed'] as const;
export const BOUGHT = ['reported', 'paid'] as const;

export function talliesOfOrder(order: CountedOrder): readonly Tally[] {
  const one = { program: order.program, day: dayOf(order.orderedAt), since: NEVER, count: 1 };
  return [
    { ...one, kind: 'order', code: '' },
    ...creditedTo(order).map((code): Tally => ({ ...one, kind: 'credited', code })),
  ];
}

export function sumsOfOrder(order: CountedOrder): readonly Sum[] {
  const { program, orderedAt, amount, currency } = order;
  if (!isOneOf(BOUGHT, order.status)) return [];
  return creditedTo(order).map((code) => ({
    ...{ program, kind: 'revenue', code, day: dayOf(orderedAt), currency, amount },
  }));
}

export const sumsOfReward = (reward: CountedReward): readonly Sum[] => [
  ...sumsOfGrant(reward),
  ...sumsOfEarned(reward),
];

/** What it takes from a cap of the whole program. */
function sumsOfGrant(reward: CountedReward): readonly Sum[] {
  if (!isGranted(reward)) return [];
  const { program, orderedAt, amount, quantity } = reward;
  const one = { program, kind: 'granted', code: '', day: dayOf(orderedAt) } as const;
  return [
    { ...one, currency: 'rewards', amount: 1 },
    { ...one, currency: 'value', amount: amount ?? 0 },
    { ...one, currency: 'units', amount: quantity ?? 0 },
  ];
}

// What is not earned takes nothing from a cap: anybody can report an order, and a milestone may never be reached. What lapsed
// was granted all the same.
const isGranted = ({ state, reason }: CountedReward) =>
  (isOneOf(['pending', ...EARNED], state) &&
    !isOneOf(['awaiting-payment', 'awaiting-milestone'], reason)) ||
  reason === 'expired';

/** `isGranted` of what is on record. */
export const IS_GRANTED = `((state in ('pending', 'approved', 'issued', 'redeemed')
  and reason not in ('awaiting-payment', 'awaiting-milestone')) or reason = 'expired')`;

function sumsOfEarned(reward: CountedReward): readonly Sum[] {
  const { program, orderedAt, amount, currency, cause, code, quantity, unit } = reward;
  if (!isOneOf(EARNED, reward.state)) return [];
  const one = { program, day: dayOf(orderedAt) };
  const units =
    code === null || quantity === null || unit === null
      ? []
      : [{ ...one, kind: 'units', code, currency: unit, amount: quantity } as const];
  if (amount === null || currency === null) return units;
  const sum = { ...one, currency, amount };
  return [
    { ...sum, kind: 'cost', code: '' },
    ...(cause === null ? [] : [{ ...sum, kind: 'gift', code: cause } as const]),
    ...(code === null ? [] : [{ ...sum, kind: 'earned', code } as const]),
    ...units,
  ];
}

const creditedTo = ({ credited, code }: CountedOrder) =>
  credited === 1 ? ['', ...(code === null ? [] : [code])] : [];
const isOneOf = (list: readonly string[], text: string) => list.includes(text);
