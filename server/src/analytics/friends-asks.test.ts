import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Who } from '../ledger/who.js';
import { openHeardShop } from '../orders/heard-shop.fixture.js';
import type { Param } from '../store/database.js';
import { order, visit } from '../store/records.fixture.js';
import type { OrderRecord } from '../store/shelves/orders.js';
import { gatherFriends } from './gather-friends.js';

type Shop = Awaited<ReturnType<typeof openHeardShop>>;

const NOW = Date.UTC(2026, 10, 22);
const BY_HER = { code: 'anna42', signal: 'touch', programVersion: 1, evidence: [] } as const;
const ANNA = { program: 'default', code: 'ANNA42', visitor: 'anna', programVersion: 1, at: NOW };
const HER: Who = { visitors: ['anna'], customers: [], emails: [], advocates: [ANNA] };

describe('how often the database is asked for an advocate’s friends', () => {
  let shop: Shop;
  let asked: (readonly [sql: string, params: readonly Param[]])[];

  beforeEach(async () => {
    asked = [];
    shop = await openHeardShop(NOW, (sql, params) => asked.push([sql, params]));
  });
  afterEach(() => shop.store.close());

  const visits = (count: number) =>
    shop.store.ledger.append(
      Array.from({ length: count }, (_, nth) => visit(`v-${nth}`, `friend-${nth}`, 'ANNA42', nth)),
    );
  const orders = async (count: number, of: (nth: number) => Partial<OrderRecord>) => {
    for (let nth = 0; nth < count; nth++) {
      const record = order(`o-${nth}`, { decision: BY_HER, orderedAt: nth, ...of(nth) });
      await shop.store.orders.save(record, NOW);
    }
  };
  const page = async (before?: number) => {
    asked = [];
    return gatherFriends(shop.store.friends, 'default', HER, before);
  };

  it('is twice where all of them are looked at at once', async () => {
    await visits(3);
    await orders(2, (nth) => ({ visitor: `friend-${nth}` }));
    expect((await page()).friends).toHaveLength(3);
    expect(asked).toHaveLength(2);
  });

  it('is once more where there are older ones, and nobody who came is asked for again', async () => {
    await visits(260);
    await orders(260, (nth) => ({ visitor: `friend-${nth}` }));
    expect((await page()).friends).toHaveLength(199);
    expect(asked).toHaveLength(3);
  });

  it('is at most six times, by however many names they are known', async () => {
    await visits(260);
    // Each order is known by a name of the one before it.
    await orders(260, (nth) => ({
      ...{ customer: `c-${Math.floor(nth / 2)}`, email: `e-${Math.floor((nth + 1) / 2)}` },
      visitor: `elsewhere-${nth}`,
    }));
    await page();
    expect(asked.length).toBeLessThanOrEqual(6);
    await page(150);
    expect(asked.length).toBeLessThanOrEqual(6);
  });

  it('never reads all orders that came by her code', async () => {
    await visits(260);
    await orders(260, (nth) => ({ visitor: `friend-${nth}`, customer: `c-${nth}`, email: 'e-1' }));
    await page();
    const kin = asked.find(([sql]) => sql.includes('customer ='));
    if (!kin) throw new Error('they are asked for by their names');
    const plan = await shop.database.query<{ detail: string }>(
      `explain query plan ${kin[0]}`,
      kin[1],
    );
    const ways = plan.flatMap(({ detail }) => /INDEX (orders_\w+)/.exec(detail)?.[1] ?? []);
    expect(ways).toEqual(['orders_customer', 'orders_email', 'orders_visitor_time']);
  });
});
