import { no, ok, type Result } from 'goodword/protocol';
import * as v from 'valibot';
import { hashEmail } from '../ledger/hash.js';
import type { ProgramBook } from '../ledger/program-book.js';
import { subjectsOf } from '../ledger/traits.js';
import type { Entry } from '../store/shelves/ledger.js';
import type { Trait } from '../store/shelves/traits.js';
import type { Store } from '../store/store.js';
import type { Delivery } from './generic.js';
import { settle } from './settle.js';
import { settling } from './settling.js';

const CUSTOMER =
  'Send { "type": "customer.updated", "program", "customer": { "id", "email"?, "plan"?, "segments"? } }.';
const word = v.pipe(v.string(CUSTOMER), v.trim(), v.nonEmpty(CUSTOMER), v.maxLength(200, CUSTOMER));

const envelope = v.object(
  {
    type: v.literal('customer.updated', CUSTOMER),
    program: word,
    customer: v.object(
      {
        id: word,
        email: v.exactOptional(word),
        plan: v.exactOptional(word),
        segments: v.exactOptional(v.pipe(v.array(word, CUSTOMER), v.maxLength(100, CUSTOMER))),
      },
      CUSTOMER,
    ),
  },
  CUSTOMER,
);

/** What the shop says of a customer: her plan and its segments, as they are from `sentAt` on. */
export interface CustomerFact extends Entry {
  readonly traits: readonly Trait[];
}

export const isAboutCustomer = (body: unknown): boolean =>
  v.is(v.object({ type: v.literal('customer.updated') }), body);

/** Reads a signed `customer.updated`, or says what to mend. */
export function customerFact({ id, sentAt, body }: Delivery, now: number): Result<CustomerFact> {
  const read = v.safeParse(envelope, body, { abortEarly: true });
  if (!read.success) return no('bad-request', CUSTOMER);
  const { program, customer } = read.output;
  const { plan, segments } = customer;
  const email = customer.email === undefined ? undefined : hashEmail(customer.email);
  const since = Math.min(sentAt, now);
  const subjects = subjectsOf({
    customers: [customer.id],
    emails: email === undefined ? [] : [email],
  });
  const said = [
    ...(plan === undefined ? [] : [{ kind: 'plan', value: plan } as const]),
    ...(segments ? [{ kind: 'segments', value: JSON.stringify(segments) } as const] : []),
  ];
  return ok({
    program,
    id: `webhook:${id}`,
    type: 'customer.updated',
    at: since,
    receivedAt: now,
    body: { customer: customer.id, ...(email !== undefined && { email }), plan, segments },
    traits: subjects.flatMap((subject) =>
      said.map((trait): Trait => ({ program, subject, since, ...trait })),
    ),
  });
}

/** Keeps it, and judges her friends' orders since then again. Answers whether it was new. */
export const recordCustomer = (
  store: Store,
  { traits, ...fact }: CustomerFact,
  book: ProgramBook,
): Promise<boolean> =>
  store.exclusively(fact.program, async (within) => {
    const added = await within.ledger.append([fact]);
    if (!added.has(fact.id)) return false;
    await within.traits.add(traits);
    const { customer, email } = fact.body as { customer: string; email?: string };
    const by = settling({ book, now: fact.receivedAt, cause: 'order' });
    const place = { orderedAt: fact.at - 1, id: '' };
    for (const { code } of await within.advocates.ofCustomer(fact.program, customer, email)) {
      const orders = await within.orders.after(fact.program, [code], place);
      for (const order of orders) await settle(within, fact.program, order.id, by);
    }
    return true;
  });
