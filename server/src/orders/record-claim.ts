import { claimDaysOf } from 'goodword/protocol';
import type { ClaimBody, KnownCustomer } from '../ledger/entry.js';
import { hashReport } from '../ledger/hash.js';
import type { ProgramBook } from '../ledger/program-book.js';
import type { Store } from '../store/store.js';
import { type ClaimStanding, claimStanding } from './claim-standing.js';
import { settle } from './settle.js';
import { settling } from './settling.js';

/** A buyer's word, after the order, of who sent her. */
export interface ClaimMade {
  readonly program: string;
  /** The id of the browser, and its hash that the store knows. */
  readonly visitor: string;
  readonly hash: string;
  readonly orderId: string;
  /** As it is written: the advocate's own, or one for one order. */
  readonly code: string;
  /** The advocate's own. */
  readonly owner: string;
  /** Who she proved to be. */
  readonly customer?: Pick<KnownCustomer, 'id' | 'email'>;
}

/**
 * Keeps a claim as a fact of the order, settles the order, and answers what became of it. A browser claims once for an
 * order: the first code is the one that counts.
 */
export const recordClaim = (
  store: Store,
  { program, visitor, hash, orderId, code, owner, customer }: ClaimMade,
  { book, now }: { readonly book: ProgramBook; readonly now: number },
): Promise<ClaimStanding> =>
  store.exclusively(program, async (within) => {
    const body: ClaimBody = { code, ...(customer && { customer }) };
    const name = `claim:${program}:${orderId}`;
    const id = `claim:${orderId}#${hashReport(name, visitor)}`;
    const base = { program, id, orderId, visitor: hash, at: now, receivedAt: now };
    const added = await within.ledger.append([{ ...base, type: 'claim', body }]);
    if (added.size > 0) {
      await settle(within, program, orderId, settling({ book, now, cause: 'order' }));
    }
    const facts = await within.ledger.ofOrder(program, orderId);
    const order = await within.orders.find(program, orderId);
    const version = order?.decision.programVersion ?? book.current(program)?.version ?? 0;
    const judged = await book.version(within.programs, program, version);
    return claimStanding({
      id,
      code,
      owner,
      facts,
      order,
      days: judged ? claimDaysOf(judged.rules) : 0,
    });
  });
