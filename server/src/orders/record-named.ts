import { message } from '../ledger/message.js';
import type { WebhookBody } from '../ledger/told-order.js';
import type { Shelves, Store } from '../store/store.js';
import type { NameLink, OtherNames } from './connector.js';
import type { OrderFact } from './order-fact.js';
import { settle } from './settle.js';
import { settling } from './settling.js';

type Given = Parameters<typeof settling>[0];

/** `waiting`: a refund of a payment of which no order is known. It counts as soon as one is. */
export type Recorded = 'ok' | 'duplicate' | 'waiting';

/**
 * Adds a fact of an order that its platform knows under several names, and settles the order, both or neither. What went
 * back of a payment is never an order of its own.
 */
export const recordNamed = (
  store: Store,
  told: OrderFact,
  { names, links, certain }: OtherNames,
  given: Given,
): Promise<Recorded> =>
  store.exclusively(told.program, async (within) => {
    const { program } = told;
    await link(within, program, links, given);
    const stands = certain ? told.orderId : await orderNamed(within, program, names);
    const refund = told.type === 'order.refunded';
    const last = names[0] === undefined ? undefined : await lastName(within, program, names[0]);
    const id = stands ?? (refund ? last : undefined) ?? told.orderId;
    if (certain || stands !== undefined || !refund) {
      await link(
        within,
        program,
        [...names].map((name) => ({ name, of: id })),
        given,
      );
    }
    const fact = { ...told, orderId: id, body: named(told.body as WebhookBody, id) };
    if (!(await within.ledger.append([fact])).has(fact.id)) return 'duplicate';
    await settle(within, program, id, settling(given));
    if (!refund || (await within.orders.find(program, id))) return 'ok';
    const amount = (told.body as WebhookBody).refunds?.[0]?.amount;
    const about = { program, payment: told.orderId, ...(amount && { amount }) };
    await within.outbox.add([message('refund.unknown', [told.orderId], about, given.now)]);
    return 'waiting';
  });

/** Notes what stands for what; refunds that waited under a name go to where it leads. */
export const recordLinks = (
  store: Store,
  program: string,
  links: readonly NameLink[],
  given: Given,
): Promise<void> => store.exclusively(program, (within) => link(within, program, links, given));

async function link(store: Shelves, program: string, links: readonly NameLink[], given: Given) {
  for (const { name, of } of links) {
    if (name === of || !(await store.orderNames.note(program, name, of))) continue;
    const id = await lastName(store, program, of);
    const waiting = (await store.ledger.ofOrder(program, name)).filter(
      ({ type }) => type === 'order.refunded',
    );
    if (waiting.length === 0) continue;
    await store.ledger.append(
      waiting.map((fact) => ({
        ...{ ...fact, orderId: id, id: `${fact.id}>${id}` },
        body: named(fact.body as WebhookBody, id),
      })),
    );
    await settle(store, program, id, settling(given));
  }
}

const named = (body: WebhookBody, id: string): WebhookBody => ({
  ...body,
  order: { ...body.order, id },
});

/** The order of which one of these is a name; a payment may be known by its invoice, and the invoice by the order. */
async function orderNamed(store: Shelves, program: string, names: readonly string[]) {
  for (const name of names) {
    const id = await lastName(store, program, name);
    if (id !== name && (await store.orders.find(program, id))) return id;
  }
  return undefined;
}

const MOST_NAMES = 3;

async function lastName(store: Shelves, program: string, name: string): Promise<string> {
  let last = name;
  for (let hop = 0; hop < MOST_NAMES; hop++) {
    const next = await store.orderNames.find(program, last);
    if (next === undefined) return last;
    last = next;
  }
  return last;
}
