import type { Program } from 'goodword/protocol';
import { codesBeside } from '../ledger/codes-of-person.js';
import type { ProgramBook } from '../ledger/program-book.js';
import { add, isRoomy, minus } from '../rewards/caps.js';
import type { OrderRecord, Place } from '../store/shelves/orders.js';
import type { Shelves } from '../store/store.js';
import { isEarlier } from './is-earlier.js';
import type { Effect } from './settle-one.js';

const DAY_MS = 86_400_000;

/**
 * Which other orders may come out differently because this one did. Tiers and caps look at earlier orders only, so
 * that a change travels forward in time; a first order and a milestone look at orders of the same customer, whatever
 * became of their credit. That is why settling comes to an end.
 */
export async function relativesOf(
  store: Shelves,
  book: ProgramBook,
  { before, after, used, marked, singles, weighsOther, took }: Effect,
): Promise<readonly Place[]> {
  const { program } = after;
  const found: Place[] = [];
  const places = [before, after].filter((order) => order !== undefined);
  if (saysOther(before, after)) {
    for (const order of places) found.push(...(await store.orders.ofPerson(order)));
  }
  found.push(...(await neighbours(store, places)));
  found.push(...(await store.marks.orders(after, marked)));
  found.push(...(await store.singleCodes.orders(after, singles)));
  found.push(...(await store.rewards.withCoupons(program, used)));
  if (!weighsOther) return found;

  const first = places.reduce((a, b) => (isEarlier(b, a) ? b : a), after);
  const terms = await book.versions(store.programs, program);
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

/** Orders soon after it by the same code or browser, where it was not counted as it is now. */
async function neighbours(store: Shelves, places: readonly OrderRecord[]): Promise<Place[]> {
  const [one, other] = places;
  const counted = ({ orderedAt, visitor, decision }: OrderRecord) =>
    JSON.stringify([orderedAt, visitor, decision.code]);
  if (one && other && counted(one) === counted(other)) return [];
  const found: Place[] = [];
  for (const { program, orderedAt, visitor, decision } of places) {
    const range = { program, from: orderedAt, to: orderedAt + DAY_MS + 1 };
    const { code } = decision;
    if (code !== undefined) found.push(...(await store.orders.between(range, { code })));
    if (visitor !== undefined) found.push(...(await store.orders.between(range, { visitor })));
  }
  return found;
}

/** Whether other orders of the customer see it differently: not what it earned, but that and when it was made. */
const saysOther = (before: OrderRecord | undefined, after: OrderRecord): boolean =>
  seenByOthers(before) !== seenByOthers(after);

const seenByOthers = (order: OrderRecord | undefined) =>
  JSON.stringify([order?.status, order?.orderedAt, order?.customer, order?.email, order?.visitor]);

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
  const now = await store.rewards.granted({
    program,
    before: { orderedAt: Number.MAX_SAFE_INTEGER, id: '' },
  });
  const then = minus(add(now, took.before), took.after);
  return caps.some((cap) => !isRoomy(cap, now) || !isRoomy(cap, then));
}
