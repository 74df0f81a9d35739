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
  program: Program,
  owners: Owners,
  came: AdvocateRecord | undefined,
): { advocate?: AdvocateRecord; evidence: readonly Evidence[] } {
  let advocate: AdvocateRecord | undefined;
  const evidence = claimed.map(({ code, at, given }): Evidence => {
    const owner = owners(code);
    const objection = objectionTo(owner, at, orderedAt, program);
    const named = came ?? advocate;
    const say = (outcome: Evidence['outcome'], why: string): Evidence => ({
      ...{ signal: 'claimed-code', subject: code, outcome, at },
      why: `After the order, the buyer claimed the code ${code}${why}`,
    });
    if (!owner || objection) return say('passed-over', objection ?? '.');
    if (named?.code === owner.code) return say('passed-over', ': the same advocate again.');
    if (named) return say('passed-over', `, but ${named.code} has the stronger signal.`);
    advocate = owner;
    return say(
      'credited',
      given ? ', and somebody at the shop gave it the credit.' : '. It belongs to an advocate.',
    );
  });
  return advocate ? { advocate, evidence } : { evidence };
}

/** The advocates whom the buyer claims, and might claim, whoever has the credit. */
export const claimants = (
  { claimed = [], carriedUntil: orderedAt = 0 }: Signals,
  program: Program,
  owners: Owners,
): readonly AdvocateRecord[] =>
  claimed.flatMap(({ code, at }) => {
    const owner = owners(code);
    return owner && objectionTo(owner, at, orderedAt, program) === undefined ? [owner] : [];
  });

/** Why a claim is none, as the end of its sentence. */
function objectionTo(
  owner: AdvocateRecord | undefined,
  at: number,
  orderedAt: number,
  { rules }: Program,
): string | undefined {
  const days = claimDaysOf(rules);
  if (!owner) return '; it belongs to no advocate.';
  if (at - orderedAt > days * DAY_MS) {
    return `, but later than the ${daysInWords(days)} that there are for it.`;
  }
  // Or whoever has bought could make somebody an advocate for the very order.
  return owner.at > orderedAt ? ', which was made after the order.' : undefined;
}
