import type { ProgramBook } from '../ledger/program-book.js';
import { settle } from '../orders/settle.js';
import { settleRanks } from '../orders/settle-ranks.js';
import { settling } from '../orders/settling.js';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { PersonNames } from '../store/shelves/people.js';
import type { Shelves, Store } from '../store/store.js';
import { personsOf } from './persons-of.js';
import { keysOf, type Proof } from './proof.js';

export interface Joining {
  readonly book: ProgramBook;
  readonly now: number;
  /** A name for a person that was never used before. */
  readonly fresh: () => string;
}

/** The browser in which somebody proved who she is. */
export interface Browser {
  /** The hash that the store knows. */
  readonly visitor: string;
  /** Until when its id alone opens what is hers. Left out: as before. */
  readonly openUntil?: number;
}

/**
 * Notes what somebody proved in a browser, and answers which person she is. Who proved the same before is the same
 * person; an account and an address that belonged to two are one from then on, the one who was known first. A code that
 * this browser made, and nobody has claimed, is hers. Orders that turn out to be her own are judged again.
 */
export async function join(
  store: Store,
  program: string,
  proof: Proof,
  browser: Browser,
  joining: Joining,
): Promise<string> {
  return (
    (await joinedBefore(store, program, proof, browser)) ??
    store.exclusively(program, async (within) => {
      const keys = keysOf(proof);
      const { people } = within;
      const [person = joining.fresh(), ...others] = await personsOf(people, program, proof);
      const before = await within.advocates.ofPerson(program, person);
      for (const other of others) await people.merge(program, other, person);
      await people.prove(program, person, keys, joining.now);
      await people.enter(program, { ...browser, person, at: joining.now });
      await claimCode(within, program, person, proof, browser, joining.now);
      await judgeAgain(within, program, person, before.length, joining);
      return person;
    })
  );
}

/**
 * A code that the shop gave to one of its customers is that person's, like the one of her browser: what she may earn, she
 * earns once.
 */
export const giveCode = (
  store: Store,
  program: string,
  { code, customer }: { readonly code: string; readonly customer: string },
  joining: Joining,
): Promise<void> =>
  store.exclusively(program, async (within) => {
    const { people, advocates } = within;
    const [person = joining.fresh()] = await personsOf(people, program, { customer });
    const before = await advocates.ofPerson(program, person);
    await people.prove(program, person, keysOf({ customer }), joining.now);
    await advocates.claim({ program, code, person, customer }, joining.now);
    await judgeAgain(within, program, person, before.length, joining);
  });

// Most often nothing is new: then nobody waits for anybody.
async function joinedBefore(
  { people, advocates }: Shelves,
  program: string,
  proof: Proof,
  { visitor, openUntil }: Browser,
): Promise<string | undefined> {
  if (openUntil !== undefined) return undefined;
  const [person, ...others] = await personsOf(people, program, proof);
  if (person === undefined || others.length > 0) return undefined;
  const { visitors } = await people.namesOf(program, person);
  const made = await advocates.ofVisitor(program, visitor);
  const { email } = proof;
  const proven = email === undefined || (await people.ofProofs(program, keysOf({ email })))[0];
  return proven && visitors.includes(visitor) && (!made || made.person) ? person : undefined;
}

async function claimCode(
  { advocates, people }: Shelves,
  program: string,
  person: string,
  { customer, firstName }: Proof,
  { visitor }: Browser,
  now: number,
): Promise<void> {
  const made = await advocates.ofVisitor(program, visitor);
  if (!made || made.person || isAnothers(made, await people.namesOf(program, person))) return;
  const known = {
    ...(customer !== undefined && { customer }),
    ...(firstName !== undefined && { firstName }),
  };
  await advocates.claim({ program, code: made.code, person, ...known }, now);
}

/** Whether a code was made by somebody else in the same browser: she gave another account, or another address. */
const isAnothers = ({ customer, email }: AdvocateRecord, names: PersonNames): boolean =>
  (customer !== undefined && names.customers.length > 0 && !names.customers.includes(customer)) ||
  (email !== undefined && names.emails.length > 0 && !names.emails.includes(email));

async function judgeAgain(
  store: Shelves,
  program: string,
  person: string,
  codesBefore: number,
  { book, now }: Joining,
): Promise<void> {
  const codes = (await store.advocates.ofPerson(program, person)).map(({ code }) => code);
  const own = await store.orders.under(program, codes, await store.people.namesOf(program, person));
  const by = settling({ book, now, cause: 'order' });
  for (const id of own) await settle(store, program, id, by);
  if (codes.length < 2 || codes.length === codesBefore) return;
  // Two codes became one person's: from the first order on, caps, tiers and ranks count them together.
  const first = { orderedAt: Number.MIN_SAFE_INTEGER, id: '' };
  for (const { id } of await store.orders.after(program, codes, first)) {
    await settle(store, program, id, by);
  }
  await settleRanks(store, program, by);
}
