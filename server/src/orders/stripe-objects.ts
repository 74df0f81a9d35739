import { CARRIED_FIELD } from 'goodword/protocol';
import * as v from 'valibot';
import type { NameLink } from './connector.js';
import { CODE_FIELD, ITEMS_FIELD } from './platform-order.js';

/** What three kinds of Stripe objects say of one order. Amounts in Stripe's minor units, as text. */
export interface Payment {
  /** Stripe's own id of the object. */
  readonly name: string;
  /**
   * The order: the `order_id` that the shop put into the metadata, else the payment intent, which all objects of one
   * payment share.
   */
  readonly id: string;
  /** Whether the shop named the order. */
  readonly certain: boolean;
  /** What else Stripe calls it: its payment intent, its invoice. */
  readonly names: readonly string[];
  readonly amount: string;
  readonly refunded?: string;
  readonly currency: string;
  readonly created: number;
  /** Whether nothing is left to be paid. */
  readonly settled: boolean;
  readonly coupons: readonly string[];
  readonly code: unknown;
  /** The links by which the friend came, as text. */
  readonly carried: unknown;
  /** The lines, where the shop says: Stripe's own events have none. Amounts in Stripe's minor units. */
  readonly lines: readonly { readonly product: string; readonly amount: string }[];
  /** What the buyer read at the checkout. */
  readonly language?: string | undefined;
  readonly customer: { readonly id?: string | undefined; readonly email?: string | undefined };
}

// A reference is an id, or the whole object where the shop asked for it to be expanded.
const reference = v.nullish(
  v.union([
    v.string(),
    v.pipe(
      v.object({ id: v.string() }),
      v.transform(({ id }) => id),
    ),
  ]),
);
const seconds = v.pipe(
  v.string(),
  v.transform((text) => Number(text) * 1_000),
  v.number(),
);
const metadata = v.optional(v.record(v.string(), v.string()), {});
const base = {
  id: v.string(),
  currency: v.string(),
  created: seconds,
  customer: reference,
  metadata,
};
const person = v.nullish(v.object({ email: v.nullish(v.string()) }));

const session = v.object({
  ...base,
  amount_total: v.string(),
  payment_status: v.string(),
  payment_intent: reference,
  invoice: reference,
  client_reference_id: v.nullish(v.string()),
  locale: v.nullish(v.string()),
  // Only where the shop forwards the session itself, with its lines expanded.
  line_items: v.fallback(
    v.nullish(
      v.object({
        data: v.array(
          v.object({
            amount_total: v.string(),
            price: v.nullish(v.object({ id: v.string(), product: reference })),
          }),
        ),
      }),
    ),
    undefined,
  ),
  customer_details: person,
  custom_fields: v.nullish(
    v.array(
      v.object({
        key: v.string(),
        text: v.nullish(v.object({ value: v.nullish(v.string()) })),
      }),
    ),
  ),
});

const intent = v.object({
  ...base,
  amount: v.string(),
  receipt_email: v.nullish(v.string()),
  // Until 2025-03-31 only; since then an `invoice_payment.paid` says it.
  invoice: reference,
});

const charge = v.object({
  ...base,
  amount: v.string(),
  amount_refunded: v.string(),
  payment_intent: reference,
  invoice: reference,
  billing_details: person,
});

interface Common extends v.InferOutput<v.ObjectSchema<typeof base, undefined>> {
  readonly invoice?: string | null | undefined;
}

const common = (object: Common, payment: string | null | undefined, email?: string | null) => ({
  name: object.id,
  id: object.metadata['order_id'] ?? payment ?? object.id,
  certain: object.metadata['order_id'] !== undefined,
  names: [payment, object.invoice].flatMap((name) => name ?? []),
  currency: object.currency,
  created: object.created,
  coupons: object.metadata['coupon'] === undefined ? [] : [object.metadata['coupon']],
  carried: object.metadata[CARRIED_FIELD],
  lines: linesIn(object.metadata[ITEMS_FIELD]),
  customer: { id: object.customer ?? undefined, email: email ?? undefined },
});

// `gift-card:2000,mug:1500`: what fits into one value of metadata.
const linesIn = (text = '') =>
  text.split(',').flatMap((one) => {
    const [, product, amount] = /^\s*(.{1,200}):(\d{1,15})\s*$/.exec(one) ?? [];
    return product !== undefined && amount !== undefined ? [{ product, amount }] : [];
  });

// All that the address of a Payment Link can carry: letters, digits, - and _. The prefix tells it from ids of the shop's.
const referenced = (text: string | null | undefined): string | undefined =>
  /^goodword_(.+)/.exec(text ?? '')?.[1];

interface ExpandedLine {
  readonly amount_total: string;
  readonly price?:
    | { readonly id: string; readonly product?: string | null | undefined }
    | null
    | undefined;
}

const expanded = (data: readonly ExpandedLine[]): Partial<Pick<Payment, 'lines'>> =>
  data.length === 0
    ? {}
    : {
        lines: data.flatMap(({ amount_total: amount, price }) => {
          const product = price?.product ?? price?.id;
          return product ? [{ product, amount }] : [];
        }),
      };

/** A Checkout Session. */
export function readSession(object: unknown): Payment | undefined {
  const read = v.safeParse(session, object);
  if (!read.success) return undefined;
  const { output } = read;
  // Stripe allows letters and digits only in the key of a custom field.
  const typed = output.custom_fields?.find(({ key }) => key === CODE_FIELD.replace('_', ''));
  return {
    ...common(output, output.payment_intent, output.customer_details?.email),
    ...expanded(output.line_items?.data ?? []),
    carried: output.metadata[CARRIED_FIELD] ?? referenced(output.client_reference_id),
    amount: output.amount_total,
    settled: output.payment_status !== 'unpaid',
    // `auto`: the browser's, of which Stripe does not tell.
    language: output.locale === 'auto' ? undefined : (output.locale ?? undefined),
    code: typed?.text?.value ?? output.metadata[CODE_FIELD],
  };
}

/** A Payment Intent, for shops that draw their own checkout. */
export function readPaymentIntent(object: unknown): Payment | undefined {
  const read = v.safeParse(intent, object);
  if (!read.success) return undefined;
  const { output } = read;
  return {
    ...common(output, output.id, output.receipt_email),
    amount: output.amount,
    settled: true,
    code: output.metadata[CODE_FIELD],
  };
}

/** A Charge, of which money went back. */
export function readCharge(object: unknown): Payment | undefined {
  const read = v.safeParse(charge, object);
  if (!read.success) return undefined;
  const { output } = read;
  return {
    ...common(output, output.payment_intent, output.billing_details?.email),
    amount: output.amount,
    refunded: output.amount_refunded,
    settled: true,
    code: output.metadata[CODE_FIELD],
  };
}

const invoicePayment = v.object({
  invoice: reference,
  payment: v.object({ payment_intent: reference }),
});
const invoice = v.object({ id: v.string(), payment_intent: reference });

/** Which payment is of which invoice: an Invoice Payment, or an invoice as Stripe wrote it until 2025-03-31. */
export function readPaymentOfInvoice(object: unknown): NameLink[] {
  const now = v.safeParse(invoicePayment, object);
  const before = v.safeParse(invoice, object);
  const [name, of] = now.success
    ? [now.output.payment.payment_intent, now.output.invoice]
    : before.success
      ? [before.output.payment_intent, before.output.id]
      : [];
  return name && of ? [{ name, of }] : [];
}
