import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listeningShop } from '../webhooks/listening-shop.fixture.js';
import { purchaseEvent, SECRET } from './open-shop.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

const COUPONS = 'best-vouchers.example';

let ear: Awaited<ReturnType<typeof listeningShop>>;
let shop: Awaited<ReturnType<typeof shopWithAnna>>;
beforeEach(async () => {
  ear = await listeningShop();
});
afterEach(async () => {
  await shop.close();
  await ear.close();
});

const open = async (sites?: readonly string[]) => {
  shop = await shopWithAnna(
    { ...(sites && { review: { sites } }) },
    {
      webhooks: [{ url: ear.url, secret: SECRET, events: ['code.leaked'] }],
      allowPrivateWebhooks: true,
    },
  );
};
/** What the merchant is told, sent or not. */
const told = async () => [...(await shop.outbox('waiting')), ...(await shop.outbox('delivered'))];
/** So many friends come by Anna's link from a site, and buy. */
const buyFrom = async (site: string, count: number, first = 0, coupons: readonly string[] = []) => {
  for (let n = first; n < first + count; n++) {
    const id = `${site}-${String(n).padStart(3, '0')}`;
    const visitor = `visitor-${String(n).padStart(4, '0')}-${site.slice(0, 12).replaceAll('.', '-')}`;
    await shop.visit(visitor, shop.anna.code);
    const event = purchaseEvent({ id, visitor, coupons });
    await shop.events({ ...event, touches: [{ code: shop.anna.code, ageMs: 0, referrer: site }] });
    shop.later({ minutes: 7 });
  }
};
const held = async () =>
  (await shop.conversions()).conversions
    .filter(({ decision }) => decision.review?.state === 'held')
    .map(({ orderId, decision }) => [orderId, decision.doubts?.map(({ doubt }) => doubt)]);

describe('a code that stands on a site for coupons', () => {
  it('is noticed by its eleventh order of a day from there; what follows is held, and the merchant told once', async () => {
    await open();
    await buyFrom(COUPONS, 10);
    expect(await held()).toEqual([]);
    await buyFrom(COUPONS, 2, 10);
    expect(await held()).toEqual([
      [`${COUPONS}-011`, ['leaked-code']],
      [`${COUPONS}-010`, ['leaked-code']],
    ]);
    await ear.has(1);
    expect(JSON.parse(ear.received[0]?.body ?? '')).toMatchObject({
      type: 'code.leaked',
      data: { code: shop.anna.code, site: COUPONS, orderId: `${COUPONS}-010` },
    });
    await buyFrom('t.co', 1);
    expect(await held()).toHaveLength(2);
    expect(await told()).toHaveLength(1);
  });

  it('is noticed, too, where its link has filled in the coupon field', async () => {
    await open();
    await buyFrom(COUPONS, 11, 0, [shop.anna.code]);
    expect((await shop.conversions()).conversions[0]?.decision.signal).toBe('coupon');
    expect(await held()).toEqual([[`${COUPONS}-010`, ['leaked-code']]]);
  });

  it('is none where friends share, nor where the merchant knows the site', async () => {
    await open(['blog.example']);
    await buyFrom('www.facebook.com', 12);
    await buyFrom('anna.blog.example', 12);
    expect(await held()).toEqual([]);
    expect(await told()).toEqual([]);
  });
});
