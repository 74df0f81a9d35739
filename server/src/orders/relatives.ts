import type { Program } from 'goodword/protocol';
import { codesBeside } from '../ledger/codes-of-person.js';
import type { ProgramBook } from '../ledger/program-book.js';
import { add, isRoomy, minus } from '../rewards/caps.js';
import type { Place } from '../store/shelves/orders.js';
import type { Shelves } from '../store/store.js';
import { isEarlier } from './is-earlier.js';
import { seenByCrowd, seenByCustomer, seenByFriends } from './seen-by.js';
import type { Effect } from './settle-one.js';

/**
 * Which other orders may come out differently because this one did. Tiers and caps look at earlier orders only, so
 * that a change travels forward in time; a first order and a milestone look at orders of the same customer, whatever
 * became of their credit. That is why settling comes to an end.
 */
export async function relativesOf(
  store: Shelves,
  book: ProgramBook,
  effect: Effect,
): Promise<readonly Place[]> {
  const { before, after, used, singles, weighsOther, took } = effect;
  const { program } = after;
  const terms = await book.versions(store.programs, program);
  const places = [before, after].filter((order) => order !== undefined);
  const found = [
    ...(await seenByCustomer(store, terms, effect)),
    ...(await seenByCrowd(store, terms, effect)),
    ...(await seenByFriends(store, effect)),
    ...(await store.singleCodes.orders(after, singles)),
    ...(await store.rewards.withCoupons(program, used)),
  ];
  if (!weighsOther) return found;

  const first = places.reduce((a, b) => (isEarlier(b, a) ? b : a), after);
  if (terms.some(looksBack)) {
    for (const code of new Set(places.flatMap(({ decision }) => decision.code ?? []))) {
      found.push(
        ...(await store.orders.after(program, await codesBeside(store, program, code), first)),
      );
    }
  }
  if (await isTight(store, program, terms, took)) {
    found.push(...(await store.orders.after(program, undefined, first)));
  }
  return found;
}

const looksBack = ({ tiers, rules: { caps } }: Program): boolean =>
  tiers !== undefined ||
  [caps?.perAdvocate, caps?.perPeriod, caps?.perPlan].some((cap) => cap !== undefined);

/** Whether a cap of the whole program is used up, or was before: then it decides about every later order. */
async function isTight(
  store: Shelves,
  program: string,
  terms: readonly Program[],
  took: Effect['took'],
): Promise<boolean> {
  const caps = terms.flatMap(({ rules }) => rules.caps?.program ?? []);
  if (caps.length === 0) return false;
  const now = await store.rewards.grantedBy(program);
  const then = minus(add(now, took.before), took.after);
  return caps.some((cap) => !isRoomy(cap, now) || !isRoomy(cap, then));
}
