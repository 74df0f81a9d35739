import { sameCode } from 'goodword/protocol';
import type { ProgramBook } from '../ledger/program-book.js';
import { claimants } from '../ledger/weigh-claims.js';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { OrderRecord } from '../store/shelves/orders.js';
import type { Shelves } from '../store/store.js';
import { mergeOrder } from './merge.js';
import { withOwnersCodes } from './read-codes.js';

/** To whom a person at the shop may give the credit for an order: advocates whom its buyer claims. Nobody, once she is forgotten. */
export async function claimantsOf(
  store: Shelves,
  book: ProgramBook,
  { program: id, id: orderId, decision: { programVersion } }: OrderRecord,
): Promise<readonly AdvocateRecord[]> {
  const facts = await store.ledger.ofOrder(id, orderId);
  const merged = mergeOrder(facts);
  const program = await book.version(store.programs, id, programVersion);
  if (!merged?.signals.claimed || !program) return [];
  if (facts.some(({ type }) => type === 'forgotten')) return [];
  const { signals } = await withOwnersCodes(store, merged);
  const codes = signals.claimed?.map(({ code }) => code) ?? [];
  const known = await store.advocates.ofCodes(id, codes);
  return claimants(signals, program, (code) => known.find((one) => sameCode(one.code, code)));
}
