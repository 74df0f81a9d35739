import { no, ok, parseCarried } from 'goodword/protocol';
import * as v from 'valibot';
import type { OrderEntryType } from '../ledger/told-order.js';
import { buyerAddress, type Connector, type PlatformDelivery } from './connector.js';
import { orderFact } from './order-fact.js';
import { stripeMoney } from './platform-money.js';
import { platformOrder } from './platform-order.js';
import { type Payment, readCharge, readPaymentIntent, readSession } from './stripe-objects.js';

const envelope = v.object({
  id: v.string(),
  type: v.string(),
  // Seconds, as text: see PlatformDelivery.
  created: v.pipe(v.string(), v.transform(Number), v.number()),
  data: v.object({ object: v.unknown() }),
});

type Reader = (object: unknown) => Payment | undefined;

/** The events that say something of an order: what they mean, and how their object is read. */
const EVENTS: Readonly<Record<string, readonly [OrderEntryType, Reader]>> = {
  'checkout.session.completed': ['order.paid', readSession],
  'checkout.session.async_payment_succeeded': ['order.paid', readSession],
  'checkout.session.async_payment_failed': ['order.cancelled', readSession],
  'payment_intent.succeeded': ['order.paid', readPaymentIntent],
  'charge.refunded': ['order.refunded', readCharge],
};

/** Reads an event of Stripe: https://docs.stripe.com/api/events */
export const readStripe: Connector = (delivery) => {
  const event = v.safeParse(envelope, delivery.body);
  if (!event.success) return no('bad-order', 'This is no event of Stripe.');
  const { id, type, created, data } = event.output;
  const meaning = EVENTS[type];
  if (!meaning) return ok({ ignored: `The event ${type} says nothing of an order’s money.` });
  const [says, read] = meaning;
  const payment = read(data.object);
  if (!payment) return no('bad-order', `The object of ${type} cannot be read.`);
  if (type === 'checkout.session.completed' && !payment.settled) {
    return ok({ ignored: 'The order is not paid yet; its payment will be told.' });
  }
  return factOf(payment, says, { ...delivery, fingerprint: id }, created * 1_000);
};

function factOf(
  payment: Payment,
  type: OrderEntryType,
  { fingerprint, program, now }: PlatformDelivery,
  sentAt: number,
): ReturnType<Connector> {
  const total = stripeMoney(payment.amount, payment.currency);
  if (!total.ok) return total;
  const back = stripeMoney(payment.refunded ?? '0', payment.currency);
  if (!back.ok) return back;
  const { id, coupons, code, carried, customer } = payment;
  const items = payment.lines.flatMap(({ product, amount }) => {
    const money = stripeMoney(amount, payment.currency);
    return money.ok ? [{ product, total: money.value }] : [];
  });
  const stored = platformOrder({ id, total: total.value, coupons, code, customer, items });
  if (!stored.ok) return stored;
  const body = {
    order: stored.value,
    carried: parseCarried(carried),
    placedAt: payment.created,
    sentAt,
    // Stripe adds up what went back of one charge; the largest sum is the latest.
    ...(type === 'order.refunded' && { refunds: [{ id: payment.name, amount: back.value }] }),
  };
  return ok({
    fact: orderFact(program, `stripe:${fingerprint}`, type, body, now),
    ...buyerAddress(customer.email, payment.language),
  });
}
