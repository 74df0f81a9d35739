import { claimDaysOf, type Evidence, type Program } from 'goodword/protocol';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { Signals } from './order-state.js';
import { daysInWords } from './plain-words.js';
import type { Owners } from './weigh-touches.js';

const DAY_MS = 86_400_000;

/**
 * Whom the buyer names after the order. It gives the credit where what came with the order names nobody, and takes it from
 * nobody: docs/decisions/007-a-claim-names-a-code.md.
 *
 * @param came Whom what came with the order names.
 */
export function weighClaims(
  { claimed = [], carriedUntil: orderedAt = 0 }: Signals,
  { rules }: Program,
  owners: Owners,
  came: AdvocateRecord | undefined,
): { advocate?: AdvocateRecord; evidence: readonly Evidence[] } {
  const days = claimDaysOf(rules);
  let advocate: AdvocateRecord | undefined;
  const evidence = claimed.map(({ code, at }): Evidence => {
    const owner = owners(code);
    const named = came ?? advocate;
    const say = (outcome: Evidence['outcome'], why: string): Evidence => ({
      ...{ signal: 'claimed-code', subject: code, outcome, at },
      why: `After the order, the buyer claimed the code ${code}${why}`,
    });
    if (!owner) return say('passed-over', '; it belongs to no advocate.');
    if (at - orderedAt > days * DAY_MS) {
      return say('passed-over', `, but later than the ${daysInWords(days)} that there are for it.`);
    }
    // Or whoever has bought could make somebody an advocate for the very order.
    if (owner.at > orderedAt) return say('passed-over', ', which was made after the order.');
    if (named?.code === owner.code) return say('passed-over', ': the same advocate again.');
    if (named) return say('passed-over', `, but ${named.code} has the stronger signal.`);
    advocate = owner;
    return say('credited', '. It belongs to an advocate.');
  });
  return advocate ? { advocate, evidence } : { evidence };
}
