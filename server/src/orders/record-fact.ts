import type { Entry } from '../store/shelves/ledger.js';
import type { Store } from '../store/store.js';
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
    const added = await within.ledger.append([fact]);
    if (!added.has(fact.id)) return false;
    await settle(within, fact.program, fact.orderId, settling(given));
    return true;
  });
