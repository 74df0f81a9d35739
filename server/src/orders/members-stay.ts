import type { Club } from 'goodword/protocol';
import { isEnd } from '../rewards/machine.js';
import { clubId } from '../rewards/rank-orders.js';
import { currentRewards } from '../rewards/reconcile.js';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { Range } from '../store/shelves/figures.js';
import type { OrderRecord } from '../store/shelves/orders.js';
import type { Shelves } from '../store/store.js';
import { isCounted } from './is-counted.js';

/** Codes that have an order more, or one less, of those that count for ranks. */
export interface Tipped {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** What one order tipped that was settled. */
export function tippedBy(before: OrderRecord | undefined, after: OrderRecord): Tipped {
  const [was, is] = [before, after].map((order) => {
    const code = order && isCounted(order) ? order.decision.code?.toLowerCase() : undefined;
    return code === undefined ? [] : [code];
  });
  const isSame = was?.[0] === is?.[0] && before?.orderedAt === after.orderedAt;
  return isSame ? { gained: [], lost: [] } : { gained: is ?? [], lost: was ?? [] };
}

/**
 * Whether a club has the members that it had, whatever was tipped since they were ranked: none of them lost an order, and whoever
 * gained one is of them, or still behind each of them. Then nobody has to be ranked, however many there are. False where that
 * is not certain.
 */
export async function membersStay(
  store: Shelves,
  { id, places, offer }: Club,
  range: Range,
  { gained, lost }: Tipped,
): Promise<boolean> {
  const { program } = range;
  const memberships = await store.rewards.ofOrders(program, [clubId({ id })]);
  const members = currentRewards(memberships).filter(({ state }) => !isEnd(state));
  // What is given to a place that is free, in other terms, or to a cause that she chooses, is found out by ranking.
  const terms = JSON.stringify(offer);
  const isFull = members.length === places && offer.kind !== 'donation';
  if (!isFull || members.some((one) => JSON.stringify(one.offer) !== terms)) return false;

  const codes = members.map(({ code }) => code.toLowerCase());
  const owners = await store.advocates.ofCodes(program, [...codes, ...gained, ...lost]);
  const whose = (code: string) => personOf(owners, code) ?? code;
  const inside = new Set(codes.map(whose));
  if (lost.some((code) => inside.has(whose(code)))) return false;
  for (const code of gained) {
    if (inside.has(whose(code))) continue;
    const person = personOf(owners, code);
    const hers = person ? await store.advocates.ofPerson(program, person) : [{ code }];
    const than = hers.map((one) => one.code);
    if (!(await store.orders.haveMore(range, codes, than))) return false;
  }
  return true;
}

const personOf = (owners: readonly AdvocateRecord[], key: string): string | undefined =>
  owners.find(({ code }) => code.toLowerCase() === key)?.person;
