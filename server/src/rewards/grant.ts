import type { Money, Offer, Program, Side } from 'goodword/protocol';

/** What one side gets for a conversion. */
export interface Grant {
  readonly side: Side;
  readonly offer: Offer;
  /** What it is worth: for a percent off, that part of the order's total as the shop states it. */
  readonly value: Money;
}

/** Both sides of a conversion, by the offers under which the advocate shared. */
export const grants = (offers: Program['offers'], total: Money): readonly Grant[] =>
  (['advocate', 'friend'] as const).map((side) => ({
    side,
    offer: offers[side],
    value: worth(offers[side], total),
  }));

// Half a minor unit is rounded up, in whole numbers: 15% of 10.10 is 1.515 and becomes 1.52.
function worth(offer: Offer, total: Money): Money {
  if (offer.kind !== 'percent') return offer.value;
  const hundredths = BigInt(Math.round(offer.percent * 100)) * BigInt(total.amount);
  return { amount: Number((hundredths + 5_000n) / 10_000n), currency: total.currency };
}
