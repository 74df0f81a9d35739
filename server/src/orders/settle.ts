import { type Decision, sameCode } from 'goodword/protocol';
import { decide, uphold, type Verdict } from '../ledger/decide.js';
import type { ForgottenBody, HandBody } from '../ledger/entry.js';
import type { OrderState } from '../ledger/order-state.js';
import type { ProgramBook } from '../ledger/program-book.js';
import { grants } from '../rewards/grant.js';
import { reconcile, type Target } from '../rewards/reconcile.js';
import { rewardState } from '../rewards/reward-state.js';
import type { Entry } from '../store/shelves/ledger.js';
import type { OrderRecord } from '../store/shelves/orders.js';
import type { Cause } from '../store/shelves/rewards.js';
import type { Shelves } from '../store/store.js';
import { mergeOrder } from './merge.js';
import { orderMessages, rewardMessages } from './order-messages.js';

const DAY_MS = 86_400_000;

/** What settling needs beside the store. */
export interface Settling {
  readonly book: ProgramBook;
  readonly now: number;
  readonly cause: Cause;
  readonly note?: string;
}

/**
 * Writes down what follows from all facts of one order: the decision, the rewards, and what the shop's own systems
 * are told of it. Doing it again changes nothing. Call it inside `store.exclusively`, with the store that it gives.
 */
export async function settle(
  store: Shelves,
  program: string,
  orderId: string,
  settling: Settling,
): Promise<void> {
  const { book, now, cause, note } = settling;
  const entries = await store.ledger.ofOrder(program, orderId);
  const order = mergeOrder(entries);
  if (!order) return;

  const before = await store.orders.find(program, orderId);
  const verdict = await judge(store, order, book, before, keptDecision(entries));
  const record = recordOf(order, verdict);
  await store.orders.save(record, now);

  const existing = await store.rewards.ofOrders(program, [orderId]);
  const targets = await targetsOf(store, order, verdict, entries, settling);
  const written = reconcile(existing, targets, now);
  for (const reward of written) await store.rewards.save(reward, cause, note);
  await store.outbox.add([
    ...orderMessages(before, record, now),
    ...rewardMessages(existing, written),
  ]);
}

async function judge(
  store: Shelves,
  order: OrderState,
  book: ProgramBook,
  before: OrderRecord | undefined,
  kept: Decision | undefined,
): Promise<Verdict> {
  // An order is judged by the rules that held when it was first heard of.
  const version = before?.decision.programVersion ?? book.current(order.program)?.version ?? 0;
  const program = await book.version(store.programs, order.program, version);
  if (!program) throw new Error(`No program ${order.program} to judge by`);
  if (kept?.code) {
    const advocates = await store.advocates.ofCodes(order.program, [kept.code]);
    return uphold(order, program, advocates, kept);
  }
  const { typed, coupons, carried, touches } = order.signals;
  const codes = [...typed, ...coupons, ...[...carried, ...touches].map(({ code }) => code)];
  const advocates = await store.advocates.ofCodes(order.program, codes);
  const earlierOrders = await store.orders.countEarlier({ ...order, ...buyer(order) });
  return decide(order, program, advocates, { earlierOrders });
}

async function targetsOf(
  store: Shelves,
  order: OrderState,
  { advocate, decision, refusal }: Verdict,
  entries: readonly Entry[],
  { book, now }: Settling,
): Promise<readonly Target[]> {
  if (!advocate) return [];
  const rules = (await book.version(store.programs, order.program, decision.programVersion))?.rules;
  const shared = await book.version(store.programs, order.program, advocate.programVersion);
  if (!rules || !shared) return [];
  const hands = entries.flatMap((entry) =>
    entry.type.startsWith('hand.') ? [entry.body as HandBody] : [],
  );
  const { typed, coupons } = order.signals;
  const used = [...typed, ...coupons].some((code) => sameCode(code, advocate.code));
  return grants(shared.offers, order.total).map((grant) => ({
    program: order.program,
    orderId: order.id,
    orderedAt: order.orderedAt,
    code: advocate.code,
    grant,
    standing: (reward) =>
      rewardState(
        {
          status: order.status,
          ...(order.paidAt !== undefined && { paidAt: order.paidAt }),
          ...(refusal && { refusal }),
          usedOnOrder: used && grant.side === 'friend',
          holdMs: rules.holdDays * DAY_MS,
          hands: hands.filter((hand) => hand.reward === reward),
        },
        now,
      ),
  }));
}

const keptDecision = (entries: readonly Entry[]): Decision | undefined => {
  const forgotten = entries.find(({ type }) => type === 'forgotten');
  return forgotten && (forgotten.body as ForgottenBody).decision;
};

const buyer = ({ person: { visitors, customers, emails } }: OrderState) => ({
  ...(visitors[0] !== undefined && { visitor: visitors[0] }),
  ...(customers[0] !== undefined && { customer: customers[0] }),
  ...(emails[0] !== undefined && { email: emails[0] }),
});

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
