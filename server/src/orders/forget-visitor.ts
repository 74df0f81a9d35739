import { accountOfVisitor } from '../ledger/credit-account.js';
import {
  type ClaimBody,
  type ForgottenBody,
  type PurchaseBody,
  withoutBuyer,
} from '../ledger/entry.js';
import { isKnownAddress } from '../ledger/is-known-address.js';
import type { ProgramBook } from '../ledger/program-book.js';
import type { Entry } from '../store/shelves/ledger.js';
import type { Shelves, Store } from '../store/store.js';
import { mergeOrder } from './merge.js';
import { settle } from './settle.js';
import { settleRanks } from './settle-ranks.js';
import { settling } from './settling.js';

export interface Forgetting {
  readonly book: ProgramBook;
  readonly now: number;
  /** A name that was never used before: a browser chooses the ids of its events, and must not guess ours. */
  readonly fresh: () => string;
}

/**
 * Forgets a visitor in a program: who the advocate is, what her browser reported, where the friend came from. Orders,
 * decisions and rewards stay, without the person: a friend who asks to be forgotten does not take the reward of the one who
 * invited him. Doing it again changes nothing; broken off in the middle, it is finished the next time.
 *
 * @param visitor The hash that the store knows.
 */
export async function forgetVisitor(
  store: Store,
  program: string,
  visitor: string,
  forgetting: Forgetting,
): Promise<void> {
  const emails = await emailsOf(store, program, visitor);
  for (const orderId of await store.ledger.ordersBy(program, visitor)) {
    const hers = (fact: Entry) =>
      ['purchase', 'claim'].includes(fact.type) && fact.visitor === visitor;
    await forgetBuyer(store, program, orderId, hers, forgetting);
  }
  const advocate = await store.advocates.ofVisitor(program, visitor);
  if (advocate) {
    // Judged again without knowing her, an order of her own on her own code would earn.
    for (const orderId of await store.orders.refusedTo(program, advocate.code)) {
      await store.exclusively(program, (within) =>
        keepDecision(within, program, orderId, forgetting),
      );
    }
  }
  // First what she did, while it is known which link was her own: that was never counted as a friend's.
  await store.ledger.forget(program, visitor);
  if (advocate) {
    await store.exclusively(program, async (within) => {
      await within.advocates.forget(program, visitor);
      // A person's codes were ranked as one: from now on each stands for itself.
      await settleRanks(within, program, settling({ ...forgetting, cause: 'order' }));
    });
  }
  await store.traits.forget(program, `visitor:${visitor}`);
  await store.people.forgetBrowser(program, visitor);
  await store.credit.rename(program, accountOfVisitor(visitor), `gone:${forgetting.fresh()}`);
  // An address that somebody else gave, too, stays: anybody may type one and ask to be forgotten.
  for (const email of emails) {
    if (!(await isKnownAddress(store, program, email))) await store.mailing.forget(program, email);
  }
}

/** Hashes of the addresses that were given in a browser. */
async function emailsOf(store: Store, program: string, visitor: string): Promise<Set<string>> {
  const advocate = await store.advocates.ofVisitor(program, visitor);
  const orders = await store.ledger.ordersBy(program, visitor);
  const ever = { program, from: 0, to: Number.MAX_SAFE_INTEGER };
  const facts = [
    ...(await store.ledger.joined(ever, visitor)),
    ...(await Promise.all(orders.map((id) => store.ledger.ofOrder(program, id)))).flat(),
  ];
  const hers = facts.filter((fact) => fact.visitor === visitor).map(({ body }) => body as SaidBody);
  const said = hers.flatMap(
    ({ customer, order }) => customer?.email ?? order?.customer?.email ?? [],
  );
  return new Set([...said, ...(advocate?.email === undefined ? [] : [advocate.email])]);
}

interface SaidBody {
  readonly customer?: { readonly email?: string };
  readonly order?: SaidBody;
}

/** Takes the buyer out of those facts of an order that are hers. What was decided stays decided. */
export async function forgetBuyer(
  store: Store,
  program: string,
  orderId: string,
  isHers: (fact: Entry) => boolean,
  forgetting: Forgetting,
): Promise<void> {
  await store.exclusively(program, async (within) => {
    await keepDecision(within, program, orderId, forgetting);
    for (const fact of await within.ledger.ofOrder(program, orderId)) {
      const body = isHers(fact) ? withoutPerson(fact) : undefined;
      if (body) await within.ledger.redact({ program, id: fact.id, body });
    }
    await settle(within, program, orderId, settling({ ...forgetting, cause: 'order' }));
  });
}

/** What the shop told of an order, without whose it is. */
interface ToldBody {
  readonly order?: { readonly customer?: unknown };
}

/** What is left of what was said; undefined where it is about nobody. */
function withoutPerson({ type, body }: Entry): object | undefined {
  if (type === 'purchase') return withoutBuyer(body as PurchaseBody);
  if (type === 'claim') return { code: (body as ClaimBody).code } satisfies ClaimBody;
  return type.startsWith('order.') ? withoutCustomer(body as ToldBody) : undefined;
}

const withoutCustomer = ({ order, ...rest }: ToldBody): ToldBody => {
  if (!order) return rest;
  const { customer: _, ...kept } = order;
  return { ...rest, order: kept };
};

async function keepDecision(
  store: Shelves,
  program: string,
  orderId: string,
  { now, fresh }: Forgetting,
): Promise<void> {
  const order = await store.orders.find(program, orderId);
  const entries = await store.ledger.ofOrder(program, orderId);
  if (!order || entries.some(({ type }) => type === 'forgotten')) return;
  const report = mergeOrder(entries)?.reports.id;
  const body: ForgottenBody = { decision: order.decision, ...(report !== undefined && { report }) };
  const id = `forgotten:${fresh()}`;
  await store.ledger.append([
    { program, id, type: 'forgotten', at: now, receivedAt: now, orderId, body },
  ]);
}
