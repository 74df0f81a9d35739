import { startShop } from '../../examples/shop/shop.mjs';
import type { Advocate, Conversion, Conversions, Report } from '../../src/protocol.js';
import { seen } from '../seen.js';

const ADMIN_KEY = 'a-key-for-the-journeys';
const WEBHOOK_SECRET = `whsec_${Buffer.from('a-secret-for-the-journeys').toString('base64')}`;
const DAY_MS = 86_400_000;

export type Shop = Awaited<ReturnType<typeof openShop>>;

/** Opens the demo shop with an empty order book, an empty ledger and a clock that can be moved on. */
export async function openShop(options: { webhook?: 'on' | 'off'; shortLinks?: boolean } = {}) {
  let later = 0;
  let advocates = 0;
  const now = () => Date.now() + later;
  const shop = await startShop({
    adminKey: ADMIN_KEY,
    webhookSecret: WEBHOOK_SECRET,
    webhook: options.webhook ?? 'on',
    shortLinks: options.shortLinks ?? false,
    now,
  });

  async function asMerchant<T>(path: string): Promise<T> {
    const headers = { authorization: `Bearer ${ADMIN_KEY}` };
    const answer = await fetch(`${shop.endpoint}/v1/admin/${path}`, { headers });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return answer.json() as Promise<T>;
  }

  const conversions = async () =>
    (await asMerchant<Conversions>('conversions?program=default')).conversions;
  const find = async (orderId: string) =>
    (await conversions()).find((one) => one.orderId === orderId);

  return {
    ...shop,
    now,
    adminKey: ADMIN_KEY,
    dashboard: `${shop.endpoint}/dashboard#key=${ADMIN_KEY}`,
    wait: (days: number) => {
      later += days * DAY_MS;
    },
    /** Somebody who has her link already, wherever she got it. */
    async advocate(firstName: string): Promise<Advocate> {
      const visitor = `the-visitor-who-is-advocate-${++advocates}`;
      const body = JSON.stringify({ program: 'default', visitor, customer: { firstName } });
      const answer = await fetch(`${shop.endpoint}/v1/advocates`, { method: 'POST', body });
      return answer.json() as Promise<Advocate>;
    },
    /** An order as the shop itself wrote it down. */
    orderOf(orderId: string) {
      const order = shop.orders.find(orderId);
      if (!order) throw new Error(`the shop has no order ${orderId}`);
      return order;
    },
    /** What the dashboard counts, over the last thirty days. */
    report: () =>
      asMerchant<Report>(`report?program=default&from=${now() - 30 * DAY_MS}&to=${now() + 1}`),
    conversions,
    /** What the ledger says of an order, once both or one of the sides have been heard. */
    async heard(orderId: string, sides: Conversion['heardFrom']): Promise<Conversion> {
      await seen.poll(async () => (await find(orderId))?.heardFrom).toEqual(sides);
      return (await find(orderId)) as Conversion;
    },
  };
}
