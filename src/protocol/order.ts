import { isCode } from './code.js';
import { COUPONS, NAME_LENGTH, WORD_LENGTH } from './limits.js';
import { type Money, parseMoney } from './money.js';
import { no, ok, type Result } from './result.js';
import { isRecord, optionalText, shortText } from './shape.js';

/** The person who ordered, as far as the shop says. */
export interface Customer {
  /** The shop's own id for the person. */
  readonly id?: string;
  /** Hashed by the backend on arrival; never stored or shown as it is. */
  readonly email?: string;
  /** Shown to friends whom this person invites. */
  readonly firstName?: string;
}

/** What somebody bought. A purchase is known by its program and this id. */
export interface Order {
  readonly id: string;
  readonly total: Money;
  /** The shop's discount codes on the order. */
  readonly coupons: readonly string[];
  /** The code that the shopper typed or claimed: the strongest of all signals. */
  readonly code?: string;
  readonly customer?: Customer;
  /** Whether this is the person's first order, where the shop knows. A page that says `true` proves nothing. */
  readonly firstOrder?: boolean;
}

/** An order as a shop's page writes it: `{ id: '1001', total: '42.00', currency: 'USD' }`. */
export interface OrderInput {
  /** The shop's order id. Give it as text: long numbers lose digits, `007` loses its zeros. */
  id: string | number;
  /** What was paid, in units of the currency: `'1234.50'`. */
  total: string | number;
  /** ISO 4217, e.g. `'USD'`. */
  currency: string;
  coupon?: string;
  coupons?: readonly string[];
  code?: string;
  customer?: Customer;
  firstOrder?: boolean;
}

// What template engines leave behind when the order is not there.
const UNRENDERED = /\{\{|\{%|<%|\$\{|^(undefined|null|nan|none|false|true|\[object \w+\])$/i;

/** Reads an order id: a text, or a whole number that JavaScript can hold exactly. */
export function parseOrderId(input: unknown): Result<string> {
  const text = Number.isSafeInteger(input) ? String(input) : shortText(input, WORD_LENGTH);
  if (text === undefined || UNRENDERED.test(text)) {
    return no(
      'bad-order-id',
      `The order id is ${JSON.stringify(input)?.slice(0, 60)}. Print the shop's order id into the page, as text.`,
    );
  }
  return ok(text);
}

/** Reads an order as a shop wrote it; answers what is wrong and how to write it instead. */
export function parseOrder(input: unknown): Result<Order> {
  if (!isRecord(input))
    return no('bad-order', 'An order must be an object with id, total and currency.');
  const id = parseOrderId(input['id']);
  if (!id.ok) return id;
  const total = parseMoney(input['total'], input['currency']);
  return total.ok ? ok(orderWith(id.value, total.value, input)) : total;
}

/** Reads an order from the wire, where money is already in minor units. */
export function parseWireOrder(input: unknown): Result<Order> {
  if (!isRecord(input)) return no('bad-order', 'An order must be an object.');
  const id = parseOrderId(input['id']);
  if (!id.ok) return id;
  const total = input['total'];
  if (
    !isRecord(total) ||
    !Number.isSafeInteger(total['amount']) ||
    (total['amount'] as number) < 0
  ) {
    return no('bad-amount', 'total.amount must be a whole number of minor units, 0 or more.');
  }
  if (typeof total['currency'] !== 'string' || !/^[A-Z]{3}$/.test(total['currency'])) {
    return no('bad-currency', 'total.currency must be an ISO 4217 code such as "USD".');
  }
  const money = { amount: total['amount'] as number, currency: total['currency'] };
  return ok(orderWith(id.value, money, input));
}

function orderWith(id: string, total: Money, input: Record<string, unknown>): Order {
  const coupons = Array.isArray(input['coupons']) ? input['coupons'] : [input['coupon']];
  return {
    id,
    total,
    coupons: coupons
      .slice(0, COUPONS)
      .map((coupon) => shortText(coupon, WORD_LENGTH))
      .filter((coupon) => coupon !== undefined),
    ...(isCode(input['code']) && { code: input['code'] }),
    ...(isRecord(input['customer']) && { customer: parseCustomer(input['customer']) }),
    ...(typeof input['firstOrder'] === 'boolean' && { firstOrder: input['firstOrder'] }),
  };
}

/** Keeps what is known of a customer; drops what does not fit. Long first names are cut. */
export function parseCustomer(input: Record<string, unknown>): Customer {
  const firstName = shortText(input['firstName'], 5_000);
  return {
    ...optionalText(input, 'id', WORD_LENGTH),
    ...optionalText(input, 'email', WORD_LENGTH),
    ...(firstName && { firstName: [...firstName].slice(0, NAME_LENGTH).join('') }),
  };
}
