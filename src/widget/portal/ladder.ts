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

export interface Ladder {
  readonly steps: readonly Step[];
  /** The next step, how many friends she has, and how many are missing. None on the last step. */
  readonly next?: {
    readonly step: Step;
    readonly friends: number;
    readonly left: number;
  };
}

type Prospect = NonNullable<Standing['advocate']>['nextTier'];

/** All steps of a program, and where on them somebody stands. Undefined where every friend earns the same. */
export function ladderOf(program: Program, nextTier: Prospect): Ladder | undefined {
  const { tiers = [], offers } = program;
  if (tiers.length === 0 && !nextTier) return undefined;
  const promised = [
    { from: 1, offer: offers.advocate },
    ...tiers.map(({ from, advocate: offer }) => ({ from, offer })),
  ];
  // She keeps the version that she shared under: where that has other steps, hers is the one to name.
  const others = promised.filter(({ from }) => from !== nextTier?.from);
  const all = nextTier ? [...others, nextTier].sort((a, b) => a.from - b.from) : promised;
  const steps = all.map(({ from, offer }): Step => {
    if (!nextTier || from < nextTier.from) return { from, offer, is: 'reached' };
    return { from, offer, is: from === nextTier.from ? 'next' : 'ahead' };
  });
  const step = steps.find(({ is }) => is === 'next');
  if (!nextTier || !step) return { steps };
  const friends = Math.max(nextTier.from - nextTier.left, 0);
  return { steps, next: { step, friends, left: nextTier.left } };
}
