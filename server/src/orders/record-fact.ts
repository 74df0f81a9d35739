import type { PurchaseBody } from '../ledger/entry.js';
import type { Entry } from '../store/shelves/ledger.js';
import type { Shelves, Store } from '../store/store.js';
import { settle } from './settle.js';
import { settling } from './settling.js';

/**
 * Adds one fact of an order and settles the order, both or neither: a fact that is on record is never waiting for
 * its consequences. Answers whether the fact was new.
 */
export const recordFact = (
  store: Store,
  fact: Entry & { readonly orderId: string },
  given: Parameters<typeof settling>[0],
): Promise<boolean> =>
  store.exclusively(fact.program, async (within) => {
    const added = await within.ledger.append([await withArrivals(within, fact)]);
    if (!added.has(fact.id)) return false;
    await settle(within, fact.program, fact.orderId, settling(given));
    return true;
  });

// What was known when it came: an arrival that is reported afterwards may have been made up for it.
async function withArrivals(store: Shelves, fact: Entry): Promise<Entry> {
  const { type, program, visitor } = fact;
  const body = fact.body as PurchaseBody;
  if (type !== 'purchase' || visitor === undefined || body.touches.length === 0) return fact;
  const arrivals = await store.ledger.arrivals(program, [visitor]);
  const visited = [...new Set(arrivals.map(({ code }) => code))];
  const clicked = [...new Set(arrivals.flatMap((one) => (one.clicked ? one.code : [])))];
  return { ...fact, body: { ...body, visited, ...(clicked.length > 0 && { clicked }) } };
}
