import type { Decision, RewardReason } from 'goodword/protocol';
import type { Verdict } from '../ledger/decide.js';
import type { ForgottenBody } from '../ledger/entry.js';
import type { OrderState } from '../ledger/order-state.js';
import { withGiven } from '../ledger/review.js';
import { add, taken } from '../rewards/caps.js';
import { currentRewards, reconcile } from '../rewards/reconcile.js';
import type { Entry } from '../store/shelves/ledger.js';
import type { Mark } from '../store/shelves/marks.js';
import type { OrderRecord } from '../store/shelves/orders.js';
import type { Granted, RewardRecord } from '../store/shelves/rewards.js';
import type { Shelves } from '../store/store.js';
import { handOver } from './hand-over-rewards.js';
import { isCounted } from './is-counted.js';
import { buyer, judge } from './judge.js';
import { marksOf, type Near, SPANS } from './look-around.js';
import { mergeOrder } from './merge.js';
import { noticeLeak } from './notice-leak.js';
import { leakMessages, orderMessages, rewardMessages } from './order-messages.js';
import { withOwnersCodes } from './read-codes.js';
import { reviewOrder } from './review-order.js';
import type { Settling } from './settling.js';
import { handsOf, targetsOf } from './targets.js';
import { tierMessages } from './tier-message.js';

/** What settling one order changed. */
export interface Effect {
  readonly before: OrderRecord | undefined;
  readonly after: OrderRecord;
  /** Coupons that it is only now known to have used. */
  readonly used: readonly string[];
  /** Marks that it has now and had not, or the other way round; all where it is now somebody else's. */
  readonly marked: readonly Mark[];
  /** Codes for one order that it uses otherwise than before. */
  readonly singles: readonly string[];
  /** How many other orders stand near it. */
  readonly near: () => Promise<Near>;
  /** Whether what it takes from caps, or counts for tiers, is another than before. */
  readonly weighsOther: boolean;
  /** What it took from caps. */
  readonly took: { readonly before: Granted; readonly after: Granted };
}

/**
 * Writes down what follows from all facts of one order: the decision, the rewards, and what the shop's own systems
 * are told of it. Undefined where nobody has said yet what the order comes to.
 */
export async function settleOne(
  store: Shelves,
  program: string,
  orderId: string,
  { book, now, cause, note, newSeed }: Settling,
): Promise<Effect | undefined> {
  const entries = await store.ledger.ofOrder(program, orderId);
  const merged = mergeOrder(entries);
  if (!merged) return undefined;
  const order = withGiven(await withOwnersCodes(store, merged), entries);

  const before = await store.orders.find(program, orderId);
  const kept = keptDecision(entries);
  const judged = await judge(store, order, book, before, kept);
  const marks = marksOf(judged.order, judged.verdict);
  const near = once(() => {
    const { code } = judged.verdict.decision;
    return store.orders.near(
      { ...order, ...buyer(order), ...(code !== undefined && { code }) },
      SPANS,
    );
  });
  const verdict = await reviewOrder(store, book, judged, marks, entries, near);
  const after = recordOf(order, verdict);
  await store.orders.replace(before, after, now);
  const marked = before || marks.length > 0 ? await store.marks.put(after, marks) : [];

  const singles = await singlesOf(store, judged.order, before, kept);
  const used = order.paidAt === undefined ? [] : await store.uses.put(order, order.usedCoupons);

  const existing = before ? await store.rewards.ofOrders(program, [orderId]) : [];
  const chance = { now, newSeed };
  const targets = await targetsOf(store, order, { ...judged, verdict }, entries, chance);
  const written = reconcile(existing, targets, now);
  await store.rewards.replace(existing, written, cause, note);
  await handOver(store, program, written, handsOf(entries), now);
  await noticeLeak(store, after, marks, verdict.shared?.terms.rules, now);
  if (after.decision.review?.state === 'asking') await store.checking.want(after, now);
  await store.outbox.add([
    ...orderMessages(before, after, now),
    ...leakMessages(after, marks, now),
    ...rewardMessages(existing, written),
    ...(await tierMessages(store, book, before, after, now)),
  ]);
  const took = { before: counted(existing), after: counted([...existing, ...written]) };
  return {
    before,
    after,
    used,
    marked: before && namesOf(before) === namesOf(after) ? marked : [...marked, ...marks],
    near,
    singles,
    weighsOther: weight(before, took.before) !== weight(after, took.after),
    took: { before: sum(took.before), after: sum(took.after) },
  };
}

/** Notes which codes for one order it uses. What somebody used who asked to be forgotten stays used. */
async function singlesOf(
  store: Shelves,
  order: OrderState,
  before: OrderRecord | undefined,
  kept: Decision | undefined,
): Promise<readonly string[]> {
  const named = order.signals.singles ?? [];
  if (!before && named.length === 0) return [];
  const codes = kept
    ? [...named, ...(await store.singleCodes.usedOn(order)).map(({ code }) => code)]
    : named;
  return store.singleCodes.use(order, codes, order.paidAt);
}

const keptDecision = (entries: readonly Entry[]): Decision | undefined => {
  const forgotten = entries.find(({ type }) => type === 'forgotten');
  return forgotten && (forgotten.body as ForgottenBody).decision;
};

const recordOf = (order: OrderState, { decision, advocate, refusal }: Verdict): OrderRecord => ({
  program: order.program,
  id: order.id,
  orderedAt: order.orderedAt,
  status: order.status,
  total: order.total,
  heardFrom: order.heardFrom,
  ...buyer(order),
  credited: advocate !== undefined && !refusal,
  decision,
});

const NOT_EARNED: readonly RewardReason[] = ['awaiting-payment', 'awaiting-milestone'];

/** Of all writings of the rewards of an order, oldest first, those that count against caps now. */
function counted(writings: readonly RewardRecord[]): readonly RewardRecord[] {
  const latest = new Map(writings.map((reward) => [reward.id, reward]));
  return currentRewards([...latest.values()]).filter(
    ({ state, reason }) =>
      (state !== 'rejected' && state !== 'reversed' && !NOT_EARNED.includes(reason)) ||
      reason === 'expired',
  );
}

const namesOf = ({ visitor, customer, email }: OrderRecord) =>
  JSON.stringify([visitor, customer, email]);

function once<T extends object>(work: () => T): () => T {
  let done: T | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

const sum = (rewards: readonly RewardRecord[]): Granted =>
  rewards.map(taken).reduce(add, { rewards: 0, value: 0, units: 0 });

function weight(order: OrderRecord | undefined, rewards: readonly RewardRecord[]): string {
  const parts = rewards.map((reward) => [reward.code.toLowerCase(), reward.side, taken(reward)]);
  const counts = order && isCounted(order) && order.decision.code;
  return JSON.stringify([counts, order?.orderedAt, parts.sort()]);
}
