import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listeningShop } from '../webhooks/listening-shop.fixture.js';
import { SECRET } from './open-shop.fixture.js';
import { platformShop } from './platform-shop.fixture.js';

let shop: Awaited<ReturnType<typeof platformShop>>;
let ear: Awaited<ReturnType<typeof listeningShop>>;
beforeEach(async () => {
  ear = await listeningShop();
  const webhooks = [{ url: ear.url, secret: SECRET, events: ['refund.unknown' as const] }];
  shop = await platformShop({}, { webhooks, allowPrivateWebhooks: true });
});
afterEach(async () => {
  await shop.close();
  await ear.close();
});

const MADE = Math.floor(Date.UTC(2026, 10, 22, 10) / 1_000);
let events = 0;
const event = (type: string, object: object) =>
  shop.stripe({
    ...{ id: `evt_${++events}`, object: 'event', created: MADE + events, type },
    data: { object: { created: MADE, currency: 'usd', customer: 'cus_ben', ...object } },
  });

/** The first payment of a subscription: Stripe copies the metadata of the session to nothing else. */
const session = () =>
  event('checkout.session.completed', {
    ...{ id: 'cs_1', object: 'checkout.session', mode: 'subscription', amount_total: 5_000 },
    ...{ payment_intent: null, invoice: 'in_1', payment_status: 'paid', subscription: 'sub_1' },
    metadata: { order_id: '1001', goodword_code: shop.anna.code },
  });
const invoicePaid = (invoice = 'in_1', payment_intent = 'pi_1') =>
  event('invoice_payment.paid', {
    ...{ id: `inpay_${invoice}`, object: 'invoice_payment', amount_paid: 5_000, status: 'paid' },
    ...{ invoice, payment: { type: 'payment_intent', payment_intent } },
  });
const refunded = (amount_refunded: number, more: object = {}) =>
  event('charge.refunded', {
    ...{ id: 'ch_1', object: 'charge', amount: 5_000, amount_refunded, metadata: {} },
    ...{ payment_intent: 'pi_1', billing_details: { email: 'ben@example.com' }, ...more },
  });

const orders = async () =>
  (await shop.conversions()).conversions.map(
    ({ orderId, status, total }) => `${orderId} ${status} ${total.amount}`,
  );
const result = async (response: Promise<Response>) => (await response).json();

describe('a refund that does not name its order', () => {
  it('undoes the order of the subscription whose invoice it paid', async () => {
    await session();
    await invoicePaid();
    expect(await result(refunded(5_000))).toEqual({ result: 'ok' });
    expect(await orders()).toEqual(['1001 refunded 5000']);
    expect((await shop.order1())?.rewards['advocate']).toMatch(/order-refunded/);
  });

  it('is told when nobody knows the payment, waits, and counts once however late its order comes', async () => {
    expect(await result(refunded(2_000))).toMatchObject({ result: 'waiting' });
    expect(await orders()).toEqual([]);
    await ear.has(1);
    expect(JSON.parse(ear.received[0]?.body ?? '')).toMatchObject({
      type: 'refund.unknown',
      data: { program: 'default', payment: 'pi_1', amount: { amount: 2_000, currency: 'USD' } },
    });
    await invoicePaid();
    expect(await orders()).toEqual([]);
    await session();
    expect(await orders()).toEqual(['1001 paid 3000']);
    await invoicePaid();
    await refunded(5_000);
    expect(await orders()).toEqual(['1001 refunded 5000']);
  });

  it('finds its order by the invoice that older versions of Stripe name in the charge', async () => {
    await refunded(1_000, { invoice: 'in_1' });
    await session();
    expect(await orders()).toEqual(['1001 paid 4000']);
  });

  it('finds its order by the payment where only the session names the order', async () => {
    await event('checkout.session.completed', {
      ...{ id: 'cs_2', amount_total: 5_000, payment_intent: 'pi_1', payment_status: 'paid' },
      metadata: { order_id: '1002' },
    });
    await refunded(1_000);
    expect(await orders()).toEqual(['1002 paid 4000']);
  });

  it('of a later month leaves the first order as it was', async () => {
    await session();
    await invoicePaid();
    await invoicePaid('in_2', 'pi_2');
    const later = refunded(5_000, { id: 'ch_2', payment_intent: 'pi_2' });
    expect(await result(later)).toMatchObject({ result: 'waiting' });
    expect(await orders()).toEqual(['1001 paid 5000']);
  });
});
