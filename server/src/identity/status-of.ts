import type { Program, ReferralStatus } from 'goodword/protocol';
import type { OrderState } from '../ledger/order-state.js';
import type { ProgramBook } from '../ledger/program-book.js';
import { isOfMoney, isRefusal } from '../ledger/rules.js';
import type { Who } from '../ledger/who.js';
import { judge } from '../orders/judge.js';
import type { Shelves } from '../store/store.js';

/**
 * What would become of an order that is made now: the same judgement that a real one gets, but for the rules about its
 * sum, which nobody knows yet.
 */
export async function statusOf(
  store: Shelves,
  book: ProgramBook,
  { id, rules }: Program,
  who: Who,
  now: number,
): Promise<Pick<ReferralStatus, 'valid' | 'reason' | 'referredBy' | 'firstName'>> {
  const touches = await store.ledger.arrivals(id, who.visitors);
  const order = orderOf(id, who, touches, now);
  const { verdict } = await judge(store, order, book, undefined, undefined);
  const { decision, advocate } = verdict;
  if (!advocate) {
    const uncounted = rules.signals === 'code' ? 'only-codes' : 'window-over';
    return { valid: false, reason: touches.length > 0 ? uncounted : 'not-invited' };
  }
  const refusals = decision.evidence.filter(isRefusal).filter((one) => !isOfMoney(one));
  const reason = refusals[0]?.subject ?? 'invited';
  return {
    valid: reason === 'invited',
    reason,
    referredBy: advocate.code,
    ...(advocate.firstName !== undefined && { firstName: advocate.firstName }),
  };
}

const orderOf = (
  program: string,
  { visitors, customers, emails }: Who,
  touches: OrderState['signals']['touches'],
  now: number,
): OrderState => ({
  program,
  id: '',
  orderedAt: now,
  status: 'reported',
  total: { amount: 0, currency: 'XXX' },
  items: [],
  usedCoupons: [],
  marks: [],
  reports: { timing: 'in-time', dated: false, backed: [], others: [] },
  heardFrom: ['browser'],
  signals: { typed: [], coupons: [], carried: [], touches, touchedUntil: now, carriedUntil: now },
  person: { visitors, customers, emails },
});
