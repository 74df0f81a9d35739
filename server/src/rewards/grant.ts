import type { Money, Offer, Quantity, Side } from 'goodword/protocol';

/** What one side gets for a conversion. */
export interface Grant {
  readonly side: Side;
  readonly offer: Offer;
  /** What it is worth, where that is money: of a percent off or a commission, that part of what counts of the order. */
  readonly value?: Money;
  /** How many points or units. */
  readonly quantity?: Quantity;
}

/** What counts of an order: what is left of it, and what it was before a part went back. */
export interface Counts {
  readonly left: Money;
  /** Default: the same as what is left. */
  readonly whole?: Money;
}

/** What a promise comes to for an order of which so much counts. Undefined where nothing is promised. */
export function grant(side: Side, offer: Offer, counts: Counts): Grant | undefined {
  if (offer.kind === 'nothing') return undefined;
  return { side, offer, ...worth(offer, counts) };
}

/** The money or the units of an offer. A part in percent comes to nothing without an order. */
export function worth(offer: Offer, counts?: Counts): Pick<Grant, 'value' | 'quantity'> {
  switch (offer.kind) {
    case 'percent':
    case 'commission':
      return counts ? { value: percentOf(counts.left, offer.percent) } : {};
    case 'amount':
    case 'credit':
    case 'cash':
    case 'donation':
      return { value: offer.proRata && counts ? partOf(offer.value, counts) : offer.value };
    case 'points':
      return { quantity: { amount: offer.points, unit: 'points' } };
    case 'units':
      return { quantity: { amount: offer.units, unit: offer.unit } };
    default:
      return {};
  }
}

const percentOf = ({ amount, currency }: Money, percent: number): Money => ({
  amount: rounded(BigInt(Math.round(percent * 100)) * BigInt(amount), 10_000n),
  currency,
});

function partOf(value: Money, { left, whole = left }: Counts): Money {
  if (left.amount >= whole.amount) return value;
  const amount = rounded(BigInt(value.amount) * BigInt(left.amount), BigInt(whole.amount));
  return { ...value, amount };
}

// Half a minor unit is rounded up, in whole numbers: 15% of 10.10 is 1.515 and becomes 1.52.
const rounded = (sum: bigint, by: bigint): number => Number((2n * sum + by) / (2n * by));
