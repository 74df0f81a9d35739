import type { Entry } from '../store/shelves/ledger.js';
import type { Store } from '../store/store.js';
import { type Settling, settle } from './settle.js';

/**
 * Adds one fact of an order and settles the order, both or neither: a fact that is on record is never waiting for
 * its consequences. Answers whether the fact was new.
 */
export const recordFact = (
  store: Store,
  fact: Entry & { readonly orderId: string },
  settling: Settling,
): Promise<boolean> =>
  store.exclusively(fact.program, fact.orderId, async (within) => {
    const added = await within.ledger.append([fact]);
    if (!added.has(fact.id)) return false;
    await settle(within, fact.program, fact.orderId, settling);
    return true;
  });
