import { type Doubt, type Review, type ReviewAction, sameCode } from 'goodword/protocol';
import type { Entry } from '../store/shelves/ledger.js';
import type { Verdict } from './decide.js';
import { HOLD_FROM, when } from './doubt-weights.js';
import type { OrderState } from './order-state.js';

/** Body of `review.…`: what a person at the shop decided about an order. */
export interface ReviewBody extends Pick<ReviewAction, 'note'> {
  /** Who was to have the credit when she looked; of `review.give`, to whom she gave it. */
  readonly code: string;
}

/** Body of `check.…`: what the shop's own check said of a decision for this code. */
export interface CheckBody {
  readonly code: string;
  readonly reason?: string;
}

/** What is on record of looking at an order. */
export interface Looks {
  /** Whether the shop has a check of its own, which has to be asked. */
  readonly checked: boolean;
  /** From which weight on the order is held. */
  readonly holdFrom?: number | undefined;
  readonly facts: readonly Entry[];
}

/**
 * Holds a credited order whose doubts weigh too much, until a person has looked at it; nothing is refused by a doubt alone.
 * A person's word stands, whatever comes later: her no for the whole order, her yes for the advocate whom she saw, so that
 * nobody slips into an order that was approved for somebody else. Pure.
 */
export function reviewed(verdict: Verdict, doubts: readonly Doubt[], looks: Looks): Verdict {
  const { code } = verdict.decision;
  if (!verdict.advocate || verdict.refusal || code === undefined) return verdict;
  const { holdFrom = HOLD_FROM } = looks;
  const check = checkOf(code, looks.facts);
  const all = [...doubts, ...(check?.doubts ?? [])];
  const weight = all.reduce((sum, doubt) => sum + doubt.weight, 0);
  const person = lastWord(code, looks.facts);
  const state =
    person?.state ??
    (check?.refuses ? 'rejected' : undefined) ??
    (weight >= holdFrom ? 'held' : undefined) ??
    (looks.checked && !check ? 'asking' : undefined);
  const review: Review | undefined = state && { weight, holdFrom, ...person, state };
  const { doubts: _doubts, review: _review, ...decision } = verdict.decision;
  return {
    ...verdict,
    decision: { ...decision, ...(all.length > 0 && { doubts: all }), ...(review && { review }) },
    ...(state === 'rejected' && { refusal: 'rejected-by-shop' }),
    ...((state === 'held' || state === 'asking') && { held: true }),
  };
}

/** The order, with the claim to which a person at the shop gave the credit. Her last word counts: a no takes it back. Pure. */
export function withGiven(order: OrderState, facts: readonly Entry[]): OrderState {
  const { claimed } = order.signals;
  const words = wordsOf(facts);
  const last = words.at(-1);
  if (!claimed || !last || last.type === 'review.reject') return order;
  const { code } = last.body as ReviewBody;
  const isGiven = words.some(
    ({ type, body }) => type === 'review.give' && sameCode((body as ReviewBody).code, code),
  );
  if (!isGiven) return order;
  const given = claimed.map((claim) =>
    sameCode(claim.code, code) ? { ...claim, given: true as const } : claim,
  );
  return { ...order, signals: { ...order.signals, claimed: given } };
}

const wordsOf = (facts: readonly Entry[]): readonly Entry[] =>
  facts
    .filter(({ type }) => type.startsWith('review.'))
    .sort((a, b) => a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1));

function lastWord(code: string, facts: readonly Entry[]) {
  const word = wordsOf(facts).at(-1);
  if (!word) return undefined;
  const { note, code: seen } = word.body as ReviewBody;
  const rejects = word.type === 'review.reject';
  if (!rejects && !sameCode(seen, code)) return undefined;
  const state = rejects ? 'rejected' : 'approved';
  return { state, at: word.at, ...(note !== undefined && { note }) } as const;
}

function checkOf(code: string, facts: readonly Entry[]) {
  const fact = facts.find(
    ({ type, body }) => type.startsWith('check.') && (body as CheckBody).code === code,
  );
  if (!fact) return undefined;
  const { reason = 'The shop’s own check wants a person to look.' } = fact.body as CheckBody;
  return {
    refuses: fact.type === 'check.reject',
    doubts: when(fact.type !== 'check.pass', 'shop-check', reason),
  };
}
