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

/** What a promise comes to for an order of which so much counts. Undefined where nothing is promised. */
export function grant(side: Side, offer: Offer, counts: Money): Grant | undefined {
  if (offer.kind === 'nothing') return undefined;
  return { side, offer, ...worth(offer, counts) };
}

/** The money or the units of an offer. A part in percent comes to nothing without an order. */
export function worth(offer: Offer, counts?: Money): Pick<Grant, 'value' | 'quantity'> {
  switch (offer.kind) {
    case 'percent':
    case 'commission':
      return counts ? { value: partOf(counts, offer.percent) } : {};
    case 'amount':
    case 'credit':
    case 'cash':
    case 'donation':
      return { value: offer.value };
    case 'points':
      return { quantity: { amount: offer.points, unit: 'points' } };
    case 'units':
      return { quantity: { amount: offer.units, unit: offer.unit } };
    default:
      return {};
  }
}

// Half a minor unit is rounded up, in whole numbers: 15% of 10.10 is 1.515 and becomes 1.52.
function partOf({ amount, currency }: Money, percent: number): Money {
  const hundredths = BigInt(Math.round(percent * 100)) * BigInt(amount);
  return { amount: Number((hundredths + 5_000n) / 10_000n), currency };
}
