import type { Offer } from '../../protocol/offer.js';
import type { Program } from '../../protocol/program.js';
import type { Standing } from '../../protocol/standing.js';

/** One step of a program whose advocates earn more per friend with more friends. */
export interface Step {
  /** How many friends it takes. */
  readonly from: number;
  readonly offer: Offer;
  readonly is: 'reached' | 'next' | 'ahead';
}

type Prospect = NonNullable<Standing['advocate']>['nextTier'];

/** All steps of a program, and where on them somebody stands. None where every friend earns the same. */
export function ladderOf({ tiers = [], offers }: Program, next: Prospect): readonly Step[] {
  if (tiers.length === 0 && !next) return [];
  const promised = [
    { from: 1, offer: offers.advocate },
    ...tiers.map(({ from, advocate: offer }) => ({ from, offer })),
  ];
  // She keeps the version that she shared under: where that has other steps, hers is the one to name.
  const all = next ? [...promised.filter(({ from }) => from !== next.from), next] : promised;
  return all
    .sort((a, b) => a.from - b.from)
    .map(({ from, offer }) => {
      if (!next || from < next.from) return { from, offer, is: 'reached' };
      return { from, offer, is: from === next.from ? 'next' : 'ahead' };
    });
}
