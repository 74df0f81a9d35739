import { type ClaimOutcome, type Decision, type RewardReason, sameCode } from 'goodword/protocol';
import type { ClaimBody } from '../ledger/entry.js';
import { isRefusal } from '../ledger/rules.js';
import type { Entry } from '../store/shelves/ledger.js';
import type { OrderRecord } from '../store/shelves/orders.js';
import { mergeOrder } from './merge.js';

export interface ClaimStanding {
  readonly outcome: ClaimOutcome;
  readonly reason?: RewardReason;
}

/** A claim, and where its order stands. */
export interface Claiming {
  /** Name of the claim among the facts. */
  readonly id: string;
  /** The code that is asked about now; the browser may have claimed another one before. */
  readonly code: string;
  /** The advocate's own code, where the claim names one for one order. */
  readonly owner: string;
  readonly facts: readonly Entry[];
  readonly order: OrderRecord | undefined;
  /** For how many days after the order there are claims. */
  readonly days: number;
}

const DAY_MS = 86_400_000;

/**
 * What became of a claim. Whoever is not known as the buyer learns nothing, not even whether there is such an order. Pure.
 */
export function claimStanding({ id, code, owner, facts, order, days }: Claiming): ClaimStanding {
  const mine = facts.find((fact) => fact.id === id)?.body as ClaimBody | undefined;
  if (mine && !sameCode(mine.code, code)) return { outcome: 'other-advocate' };
  const heard = mergeOrder(facts)?.signals.claimed?.find((claim) => sameCode(claim.code, code));
  if (!order || !heard) return { outcome: 'waiting' };
  if (sameCode(order.decision.code ?? '', owner)) return ofHers(order);
  if (heard.at - order.orderedAt > days * DAY_MS) return { outcome: 'too-late' };
  if (waits(order.decision)) return { outcome: 'held' };
  return { outcome: order.decision.code === undefined ? 'refused' : 'other-advocate' };
}

const waits = ({ review }: Decision) => review?.state === 'held' || review?.state === 'asking';

function ofHers({ decision, status }: OrderRecord): ClaimStanding {
  const { signal, evidence, review } = decision;
  const refusal = evidence.find(isRefusal)?.subject;
  if (refusal === 'self-referral') return { outcome: 'own-code', reason: refusal };
  if (refusal) return { outcome: 'refused', reason: refusal };
  if (review?.state === 'rejected') return { outcome: 'refused', reason: 'rejected-by-shop' };
  if (status === 'cancelled' || status === 'refunded') {
    return { outcome: 'refused', reason: `order-${status}` };
  }
  if (waits(decision)) return { outcome: 'held' };
  return { outcome: signal === 'claimed-code' ? 'credited' : 'already-credited' };
}
