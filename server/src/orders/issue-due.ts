import type { HandBody } from '../ledger/entry.js';
import { message } from '../ledger/message.js';
import type { ProgramBook } from '../ledger/program-book.js';
import {
  type IssueAddress,
  type IssueBy,
  type IssueCallback,
  type IssuedAs,
  type IssueRules,
  issueBy,
  poolsOf,
  type RewardToIssue,
} from '../rewards/issue-by.js';
import type { Issuing } from '../store/shelves/issuing.js';
import type { RewardRecord } from '../store/shelves/rewards.js';
import type { Shelves, Store } from '../store/store.js';
import { applyHand } from './apply-hand.js';
import { type AskingOn, askAgainAt, hourly, isFailing } from './ask-on.js';
import { accountFor } from './hand-over-rewards.js';
import { isWhole } from './is-whole.js';
import type { Left } from './looking.js';
import { settling } from './settling.js';

/** What came of asking the shop to hand a reward over. */
export type Asked = { readonly issued: IssuedAs } | { readonly failed: string };

/** What issuing needs beside the store. */
export interface IssuingBy extends AskingOn {
  readonly book: ProgramBook;
  readonly rules: IssueRules;
  readonly now: () => number;
  ask(whom: IssueAddress | IssueCallback, reward: RewardToIssue): Promise<Asked>;
  /** A name that was never used before: a browser chooses the ids of its events, and must not guess ours. */
  fresh(): string;
}

const AT_ONCE = 20;
// Longer than any try lasts: what a process that died had taken, another one takes again.
const LEASE_MS = 60_000;
// A coupon that ends within a day is no reward.
const LEAST_LIFE_MS = 86_400_000;

/**
 * Hands over what is due, each reward once: what it took and that it is handed over are written in one transaction, so that
 * a crash leaves both or neither. Answers whether more may be due.
 */
export async function issueDue(store: Store, by: IssuingBy): Promise<Left> {
  const start = by.now();
  const due = await store.issuing.take(start, start + LEASE_MS, AT_ONCE);
  for (const issuing of due) {
    const reward = await store.rewards.find(issuing.reward);
    if (reward?.state !== 'approved') await store.issuing.done(issuing.reward);
    else if (by.book.current(reward.program)) await issueOne(store, issuing, reward, by);
    else await park(store, issuing, start);
  }
  return due.length === AT_ONCE ? 'more' : 'nothing';
}

async function issueOne(store: Store, issuing: Issuing, reward: RewardRecord, by: IssuingBy) {
  const way = issueBy(reward, by.rules);
  if (way === 'hand') return park(store, issuing, by.now());
  if (typeof way === 'string') {
    return store.exclusively(reward.program, (within) => issueHere(within, issuing, way, by));
  }
  const asked = await by.ask(way, reward);
  if ('failed' in asked) return later(store, issuing, reward, asked.failed, by);
  return store.exclusively(reward.program, async (within) => {
    const { coupon, couponUntil } = asked.issued;
    const kept = {
      code: coupon ?? '',
      ...(couponUntil !== undefined && { expiresAt: couponUntil }),
    };
    const mine =
      coupon === undefined ||
      (await within.coupons.claim(reward.program, ASKED, reward.id, kept, by.now()));
    if (mine) return give(within, issuing, asked.issued, by);
    const taken = 'Another reward has the coupon that the shop answered.';
    await later(within, issuing, reward, taken, by);
  });
}

// No pool that a merchant fills has this name.
const ASKED = 'asked';

async function issueHere(
  store: Shelves,
  issuing: Issuing,
  way: Extract<IssueBy, string> | 'pool if there is one',
  by: IssuingBy,
): Promise<void> {
  const reward = await store.rewards.find(issuing.reward);
  if (reward?.state !== 'approved') return store.issuing.done(issuing.reward);
  if (way === 'balance') {
    if ((await accountFor(store, reward)) !== undefined) {
      return give(store, issuing, { to: 'balance' }, by);
    }
    return park(store, issuing, by.now(), { outcome: 'Nobody knows whose account it is.' });
  }
  const { program } = reward;
  const whole = await isWhole(store, by.book, reward);
  const pools = poolsOf(reward, whole);
  const until = by.now() + LEAST_LIFE_MS;
  for (const pool of pools) {
    const coupon = await store.coupons.take(program, pool, reward.id, by.now(), until);
    if (!coupon) continue;
    const { code, expiresAt } = coupon;
    const as = { coupon: code, ...(expiresAt !== undefined && { couponUntil: expiresAt }) };
    return give(store, issuing, as, by);
  }
  const counts = await store.coupons.pools(program, until);
  const dry = counts.find(({ pool }) => pools.includes(pool));
  const usual = poolsOf(reward, true);
  const isCut = !whole && counts.some(({ pool }) => usual.includes(pool));
  if (!dry && !isCut && way !== 'pool') return park(store, issuing, by.now());
  const pool = dry?.pool ?? pools[0] ?? reward.side;
  const outcome = dry || whole ? 'The pool is dry.' : 'No pool has coupons of what was granted.';
  await park(store, issuing, by.now(), { pool, outcome });
  // Told once until it is filled: the number of its coupons is part of the message's name.
  const held = dry ? dry.free + dry.given + dry.expired : 0;
  await store.outbox.add([message('pool.dry', [pool, held], { program, pool }, by.now())]);
}

async function give(
  store: Shelves,
  { reward: id }: Issuing,
  as: Pick<HandBody, 'coupon' | 'couponUntil' | 'to'>,
  { book, now, fresh }: IssuingBy,
): Promise<void> {
  const reward = await store.rewards.find(id);
  if (reward?.state === 'approved') {
    const body: HandBody = { reward: id, action: 'issue', ...as };
    const by = settling({ book, now: now(), cause: 'time' });
    await applyHand(store, reward, body, `issue:${fresh()}`, by);
  }
  await store.issuing.done(id);
}

/** A shop that cannot be reached is asked until it can: what was promised must not hang on somebody starting us again. */
async function later(
  store: Shelves,
  { reward, tries }: Issuing,
  { program, code, orderId }: RewardRecord,
  outcome: string,
  by: IssuingBy,
): Promise<void> {
  const now = by.now();
  const dueAt = askAgainAt(tries, by, now);
  await store.issuing.mark({ reward, state: 'waiting', dueAt, outcome });
  if (!isFailing(tries)) return;
  const waiting = (await store.issuing.failing(program))?.rewards ?? 0;
  const told = { program, code, orderId, outcome, waiting };
  await store.outbox.add([hourly('issue.failed', told, now)]);
}

const park = (
  store: Shelves,
  { reward }: Issuing,
  now: number,
  why: Pick<Issuing, 'pool' | 'outcome'> = {},
) => store.issuing.mark({ reward, state: 'parked', dueAt: now, ...why });
