import { no, ok, type Result, type ReviewAction, sameCode } from 'goodword/protocol';
import type { ProgramBook } from '../ledger/program-book.js';
import type { ReviewBody } from '../ledger/review.js';
import type { OrderRecord } from '../store/shelves/orders.js';
import type { Store } from '../store/store.js';
import { claimantsOf } from './claimants.js';
import { settle } from './settle.js';
import { settling } from './settling.js';

const DECIDED = { approve: 'approved', give: 'approved', reject: 'rejected' } as const;

/**
 * Writes down what a person at the shop decided about an order that is held, and what follows from it, both or neither.
 * The same decision again changes nothing; another one takes its place.
 *
 * @param id A name for this act that was never used before.
 */
export const decideReview = (
  store: Store,
  book: ProgramBook,
  { program, id: orderId }: Pick<OrderRecord, 'program' | 'id'>,
  asked: ReviewAction,
  { id, now }: { id: string; now: number },
): Promise<Result<OrderRecord>> =>
  store.exclusively(program, async (within) => {
    const order = await within.orders.find(program, orderId);
    if (!order) return no('not-found', 'There is no order with this id in the program.');
    const { review, code } = order.decision;
    if (!review || code === undefined) {
      return no('not-allowed', 'Nobody has to look at this order. Decide about its rewards.');
    }
    const { action, note } = asked;
    const to = asked.action === 'give' ? asked.code : code;
    const isTheirs = sameCode(to, code);
    if (review.state === DECIDED[action] && review.note === note && isTheirs) return ok(order);
    const claimed = isTheirs ? [] : await claimantsOf(within, book, order);
    if (!isTheirs && !claimed.some((one) => sameCode(one.code, to))) {
      return no('not-allowed', 'The buyer of this order does not claim this code.');
    }
    // The later word counts: never in the same instant as the one before.
    const at = Math.max(now, (review.at ?? 0) + 1);
    const body: ReviewBody = { code: to, ...(note !== undefined && { note }) };
    const fact = { program, orderId, type: `review.${action}`, at, receivedAt: at } as const;
    await within.ledger.append([{ ...fact, id: `review:${id}`, body }]);
    const why = note === undefined ? {} : { note };
    await settle(within, program, orderId, settling({ book, now, cause: 'shop', ...why }));
    return ok((await within.orders.find(program, orderId)) ?? order);
  });
