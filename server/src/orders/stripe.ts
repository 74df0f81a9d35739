import { no, ok, parseCarried } from 'goodword/protocol';
import * as v from 'valibot';
import type { OrderEntryType } from '../ledger/told-order.js';
import { buyerAddress, type Connector, type PlatformDelivery } from './connector.js';
import { orderFact } from './order-fact.js';
import { stripeMoney } from './platform-money.js';
import { platformOrder } from './platform-order.js';
import {
  type Payment,
  readCharge,
  readPaymentIntent,
  readPaymentOfInvoice,
  readSession,
} from './stripe-objects.js';

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

/** The events that say which payment belongs to which invoice: a refund names the payment, a subscription the invoice. */
const INVOICES: readonly string[] = ['invoice_payment.paid', 'invoice.paid'];

/** Reads an event of Stripe: https://docs.stripe.com/api/events */
export const readStripe: Connector = (delivery) => {
  const event = v.safeParse(envelope, delivery.body);
  if (!event.success) return no('bad-order', 'This is no event of Stripe.');
  const { id, type, created, data } = event.output;
  const links = INVOICES.includes(type) ? readPaymentOfInvoice(data.object) : [];
  if (links.length > 0) return ok({ links });
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
  const { id, certain, names, coupons, code, carried, customer } = payment;
  const items = payment.lines.flatMap(({ product, amount }) => {
    const money = stripeMoney(amount, payment.currency);
    return money.ok ? [{ product, total: money.value }] : [];
  });
  const stored = platformOrder({ id, total: total.value, coupons, code, customer, items });
  if (!stored.ok) return stored;
  const { total: charged, ...unpriced } = stored.value;
  const body = {
    // What a charge came to is no order's total: it may be any of the shop's payments.
    order: type === 'order.refunded' && !certain ? unpriced : { ...unpriced, total: charged },
    carried: parseCarried(carried),
    placedAt: payment.created,
    sentAt,
    // Stripe adds up what went back of one charge; the largest sum is the latest.
    ...(type === 'order.refunded' && { refunds: [{ id: payment.name, amount: back.value }] }),
    ...(type === 'order.cancelled' && { ofPayment: true as const }),
  };
  const [intent, invoice] = names;
  const links = intent && invoice ? [{ name: intent, of: invoice }] : [];
  return ok({
    fact: orderFact(program, `stripe:${fingerprint}`, type, body, now),
    known: { names, links, certain },
    ...buyerAddress(customer.email, payment.language),
  });
}
