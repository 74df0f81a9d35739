import type { PlainOffer } from '../../protocol/offer.js';
import type { Contest } from '../../protocol/program.js';

/** What is won by which places: `from` and `until` are the first and the last of them. */
export interface Prizes {
  readonly from: number;
  readonly until: number;
  readonly offer: PlainOffer;
}

export function prizesOf({ prizes }: Contest): readonly Prizes[] {
  let taken = 0;
  return prizes.map(({ places, offer }) => {
    const from = taken + 1;
    taken += places;
    return { from, until: taken, offer };
  });
}
