import type { Program } from 'goodword/protocol';
import { settleOrders } from '../orders/settle.js';
import { settling } from '../orders/settling.js';
import type { OrderRecord, Place } from '../store/shelves/orders.js';
import type { Shelves } from '../store/store.js';
import { shadow } from './shadow.js';
import { shadowBook } from './shadow-book.js';

export interface Replaying {
  readonly program: string;
  /** Every version of the program, as it is to have been. */
  readonly versions: readonly Program[];
  /** Whether the shop has a check of its own. */
  readonly checks: boolean;
  readonly from: number;
  readonly to: number;
  readonly now: number;
}

/** An order of the period, as it is on record. */
export type Heard = Place & Pick<OrderRecord['decision'], 'programVersion'>;

/**
 * Settles every order of a period anew, as if its facts were heard for the first time, after all that was settled before the
 * period. Answers the orders, oldest first; what became of them stands in `scratch`. Reads the real store only, and
 * gives way to others after each order.
 *
 * @param scratch An empty store.
 */
export async function replay(
  real: Shelves,
  scratch: Shelves,
  { program, versions, checks, from, to, now }: Replaying,
): Promise<readonly Heard[]> {
  const heard = await past(real, scratch, program, from, to);
  const store = shadow(real, scratch);
  for (const { id, programVersion } of heard) {
    const book = shadowBook(versions, programVersion, checks);
    const by = settling({ book, now, cause: 'order' });
    await settleOrders(store, program, id, by, ({ orderedAt }) => orderedAt >= from);
    await giveWay();
  }
  return heard;
}

/** Puts what came before the period into the scratch store as it is; answers what is in the period, oldest first. */
async function past(
  real: Shelves,
  scratch: Shelves,
  program: string,
  from: number,
  to: number,
): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  let page = await real.orders.page(program, PAGE);
  while (page.length > 0) {
    const before = page.filter(({ orderedAt }) => orderedAt < from);
    for (const { id, orderedAt, decision } of page) {
      const { programVersion } = decision;
      if (orderedAt >= from && orderedAt < to) heard.push({ id, orderedAt, programVersion });
    }
    await copy(real, scratch, program, before);
    await giveWay();
    page = await real.orders.page(program, PAGE, page.at(-1));
  }
  return heard.reverse();
}

// Few enough that nobody waits for a page.
const PAGE = 100;

async function copy(
  real: Shelves,
  scratch: Shelves,
  program: string,
  orders: readonly OrderRecord[],
): Promise<void> {
  if (orders.length === 0) return;
  const ids = orders.map(({ id }) => id);
  for (const order of orders) {
    const { evidence: _, ...decision } = order.decision;
    await scratch.orders.save({ ...order, decision: { ...decision, evidence: [] } }, 0);
    await scratch.marks.put(order, await real.marks.of(program, order.id));
    await copySingles(real, scratch, order);
  }
  for (const reward of await real.rewards.ofOrders(program, ids)) {
    await scratch.rewards.save(reward, 'order');
  }
}

async function copySingles(real: Shelves, scratch: Shelves, order: OrderRecord): Promise<void> {
  const used = await real.singleCodes.usedOn(order);
  const codes = used.map(({ code }) => code);
  await scratch.singleCodes.use(order, codes, used[0]?.paidAt);
}

/** SQLite answers at once: without this, nothing else would be done before the end. */
const giveWay = () => new Promise((resolve) => setImmediate(resolve));
