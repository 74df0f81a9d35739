import type { Check, CheckAnswer, OrderToCheck } from '../ledger/check.js';
import type { ProgramBook } from '../ledger/program-book.js';
import type { CheckBody } from '../ledger/review.js';
import type { Checking } from '../store/shelves/checking.js';
import type { OrderRecord } from '../store/shelves/orders.js';
import type { Shelves, Store } from '../store/store.js';
import { type AskingOn, askAgainAt, hourly, isFailing } from './ask-on.js';
import { settle } from './settle.js';
import { settling } from './settling.js';

/** What asking the shop's own check needs beside the store. */
export interface CheckingBy extends AskingOn {
  readonly book: ProgramBook;
  readonly check: Check;
  readonly now: () => number;
  ask(
    whom: Check,
    order: OrderToCheck,
  ): Promise<{ readonly answered: CheckAnswer } | { readonly failed: string }>;
  /** A name that was never used before: a browser chooses the ids of its events, and must not guess ours. */
  fresh(): string;
}

const AT_ONCE = 20;
// Longer than any try lasts: what a process that died had taken, another one takes again.
const LEASE_MS = 60_000;

/**
 * Asks about what is due, each order once, and writes the answer and what follows from it in one transaction. Where nobody
 * answers the order waits, neither paid nor refused. Answers how many were tried.
 */
export async function checkDue(store: Store, by: CheckingBy): Promise<number> {
  const start = by.now();
  const due = await store.checking.take(start, start + LEASE_MS, AT_ONCE);
  await Promise.all(due.map((checking) => checkOne(store, checking, by)));
  return due.length;
}

async function checkOne(store: Store, checking: Checking, by: CheckingBy): Promise<void> {
  const { program, orderId } = checking;
  const order = await waitingFor(store, checking);
  if (!order || !by.book.current(program)) return store.checking.done(checking);
  const { orderedAt, total, status, decision } = order;
  const asked = { program, orderId, orderedAt, total, status, decision };
  const came = await by.ask(by.check, asked);
  if ('failed' in came) return later(store, checking, came.failed, by);
  await store.exclusively(program, async (within) => {
    // Meanwhile a person may have decided, or another advocate have the credit.
    if (await waitingFor(within, checking)) await note(within, checking, came.answered, by);
    await within.checking.done(checking);
  });
}

/** The order, where it still waits for the answer about this very advocate. */
async function waitingFor(
  store: Shelves,
  { program, orderId, code }: Checking,
): Promise<OrderRecord | undefined> {
  const order = await store.orders.find(program, orderId);
  const undone = order?.status === 'cancelled' || order?.status === 'refunded';
  const waits = order?.decision.review?.state === 'asking' && order.decision.code === code;
  return waits && !undone ? order : undefined;
}

async function note(
  store: Shelves,
  { program, orderId, code }: Checking,
  answered: CheckAnswer,
  { book, fresh, now }: CheckingBy,
): Promise<void> {
  const at = now();
  const body: CheckBody = { code, ...('reason' in answered && { reason: answered.reason }) };
  const type = `check.${answered.answer}` as const;
  const fact = { program, id: `check:${fresh()}`, type, at, receivedAt: at, orderId, body };
  await store.ledger.append([fact]);
  await settle(store, program, orderId, settling({ book, now: at, cause: 'order' }));
}

async function later(
  store: Store,
  { program, orderId, tries }: Checking,
  outcome: string,
  by: CheckingBy,
): Promise<void> {
  const at = by.now();
  const dueAt = askAgainAt(tries, by, at);
  await store.checking.later({ program, orderId, dueAt, outcome });
  if (!isFailing(tries)) return;
  const waiting = await store.checking.count(program);
  const told = { program, orderId, outcome, waiting };
  await store.outbox.add([hourly('check.failed', told, at)]);
}
