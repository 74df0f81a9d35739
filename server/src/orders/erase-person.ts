import { accountsOf } from '../ledger/credit-account.js';
import type { Names } from '../store/shelves/traces.js';
import type { Store } from '../store/store.js';
import { type Forgetting, forgetBuyer, forgetVisitor } from './forget-visitor.js';
import { personIn } from './person.js';

/**
 * Takes a person out of a program: as `DELETE /v1/me` does for each of her browsers, and out of what the shop's own
 * webhooks said of her. Orders, decisions, rewards and counts stay, without her. Doing it again changes nothing.
 */
export async function erasePerson(
  store: Store,
  program: string,
  asked: Names,
  forgetting: Forgetting,
): Promise<void> {
  const { names, facts, orders } = await personIn(store, program, asked);
  for (const visitor of names.visitors) await forgetVisitor(store, program, visitor, forgetting);
  const bought = [...orders.map(({ id }) => id), ...facts.flatMap(({ orderId }) => orderId ?? [])];
  for (const orderId of new Set(bought)) {
    await forgetBuyer(store, program, orderId, () => true, forgetting);
  }
  for (const { id, orderId } of facts) {
    if (orderId === undefined) await store.ledger.redact({ program, id, body: {} });
  }
  const subjects = [
    ...names.emails.map((email) => `email:${email}`),
    ...names.customers.map((customer) => `customer:${customer}`),
  ];
  // What a friend had is the shop's from now on: an account by his name would still tell of him.
  for (const account of accountsOf(names)) {
    await store.credit.rename(program, account, `gone:${forgetting.fresh()}`);
  }
  for (const email of names.emails) await store.mailing.forget(program, email);
  for (const subject of subjects) await store.traits.forget(program, subject);
  await store.invitations.forget(program, names.emails);
  for (const person of await store.people.ofProofs(program, subjects)) {
    await store.people.forget(program, person);
  }
}
