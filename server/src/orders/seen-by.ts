import type { Program } from 'goodword/protocol';
import { BROWSER_ORDERS, ordersPerHour, SITE_ORDERS } from '../ledger/doubts.js';
import type { OrderRecord, Place } from '../store/shelves/orders.js';
import type { Shelves } from '../store/store.js';
import { crowdedBy } from './crowded.js';
import { isEarlier } from './is-earlier.js';
import { SPANS } from './look-around.js';
import type { Effect } from './settle-one.js';

/**
 * Orders of the same customer that see this one differently: not what it earned, but that and when it was made. A first
 * order looks at what came before it, a milestone at what comes after.
 */
export async function seenByCustomer(
  store: Shelves,
  terms: readonly Program[],
  { before, after }: Effect,
): Promise<Place[]> {
  if (image(before) === image(after)) return [];
  const both = terms.some(({ rules }) => rules.milestone?.kind === 'orders');
  const first = before && isEarlier(before, after) ? before : after;
  const found = await store.orders.lookingAt(after, both ? undefined : first);
  if (!before || names(before) === names(after)) return found;
  return [...found, ...(await store.orders.lookingAt(before, both ? undefined : first))];
}

const names = ({ customer, email, visitor }: OrderRecord) =>
  JSON.stringify([customer, email, visitor]);
const image = (order: OrderRecord | undefined) =>
  order && JSON.stringify([order.status, order.orderedAt, names(order)]);

/** Orders soon after it by the same code, in the same browser or from the same site, that are one too many by it. */
export async function seenByCrowd(
  store: Shelves,
  terms: readonly Program[],
  { before, after, marked, near }: Effect,
): Promise<Place[]> {
  const found: Place[] = [];
  const sites = marked.filter(({ kind }) => kind === 'site');
  const isMoved = !before || counted(before) !== counted(after);
  const stands = await (isMoved ? near() : undefined);
  for (const order of [before, after]) {
    if (!order) continue;
    const { program, visitor, decision } = order;
    const by = (who: { code: string } | { visitor: string }) => (from: number, to: number) =>
      store.orders.between({ program, from, to }, who);
    const isAlone = (of: 'ofCode' | 'ofBrowser') => order === after && stands?.[of].later === 0;
    if (isMoved && decision.code !== undefined && !isAlone('ofCode')) {
      const most = Math.min(...terms.map(({ rules }) => ordersPerHour(rules)));
      const between = by({ code: decision.code });
      found.push(...(await crowdedBy(order, { between, span: SPANS.ofCode, most })));
    }
    if (isMoved && visitor !== undefined && !isAlone('ofBrowser')) {
      const between = by({ visitor });
      const most = BROWSER_ORDERS;
      found.push(...(await crowdedBy(order, { between, span: SPANS.ofBrowser, most })));
    }
    for (const site of sites) {
      const between = (from: number, to: number) =>
        store.marks.between({ program, from, to }, site);
      const most = SITE_ORDERS;
      found.push(...(await crowdedBy(order, { between, span: SPANS.ofSite, most })));
    }
  }
  return found;
}

const counted = ({ orderedAt, visitor, decision }: OrderRecord) =>
  JSON.stringify([orderedAt, visitor, decision.code]);

/** Orders by the buyer's own code that were paid as this one was, or went where it went. */
export async function seenByFriends(
  store: Shelves,
  { before, after, marked }: Effect,
): Promise<Place[]> {
  const marks = marked.filter(({ kind }) => kind !== 'site');
  if (marks.length === 0) return [];
  const own = new Set<string>();
  for (const order of [before, after]) {
    const found = order ? await store.advocates.named(order.program, order) : [];
    for (const { code } of found) own.add(code);
  }
  return store.marks.orders(after, marks, [...own]);
}
