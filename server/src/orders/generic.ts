import {
  no,
  type Order,
  ok,
  parseCarried,
  parseMoney,
  parseOrder,
  type Result,
} from 'goodword/protocol';
import * as v from 'valibot';
import { isCurrency } from '../ledger/currency.js';
import { storedOrder } from '../ledger/entry.js';
import { hashMark } from '../ledger/hash.js';
import type { OrderItem } from '../ledger/order-state.js';
import type { LineRefund, Refund } from '../ledger/told-order.js';
import { type OrderFact, orderFact } from './order-fact.js';

const NAMES = [
  'order.paid',
  'order.updated',
  'order.completed',
  'order.cancelled',
  'order.refunded',
] as const;

const time = (field: string) => {
  const message = `order.${field} must be a time such as "2026-11-22T10:00:00Z".`;
  return v.exactOptional(
    v.pipe(
      v.string(message),
      v.isoTimestamp(message),
      v.transform(Date.parse),
      // 30 February has the right shape.
      v.number(message),
    ),
  );
};

const REFUNDS =
  'order.refunds must be a list of { "id": "r-1", "amount": "10.00", "items"?: [{ "product", "amount" }] }.';
const refundItem = v.object(
  {
    product: v.pipe(v.string(REFUNDS), v.trim(), v.nonEmpty(REFUNDS), v.maxLength(200, REFUNDS)),
    amount: v.union([v.string(), v.number()], REFUNDS),
  },
  REFUNDS,
);
const refund = v.object(
  {
    id: v.pipe(v.string(REFUNDS), v.trim(), v.nonEmpty(REFUNDS), v.maxLength(200, REFUNDS)),
    amount: v.union([v.string(), v.number()], REFUNDS),
    items: v.exactOptional(v.pipe(v.array(refundItem, REFUNDS), v.maxLength(1_000, REFUNDS))),
  },
  REFUNDS,
);

const ITEMS = 'order.items must be a list of { "product": "gift-card", "total": "20.00" }.';
const item = v.object(
  {
    product: v.pipe(v.string(ITEMS), v.trim(), v.nonEmpty(ITEMS), v.maxLength(200, ITEMS)),
    total: v.union([v.string(), v.number()], ITEMS),
  },
  ITEMS,
);

const mark = (field: string) => {
  const message = `order.${field} must be a text that is the same each time.`;
  return v.exactOptional(
    v.pipe(v.string(message), v.nonEmpty(message), v.maxLength(1_000, message)),
  );
};

const envelope = v.object({
  type: v.picklist(NAMES, `type must be one of ${NAMES.join(', ')}.`),
  program: v.pipe(
    v.string('program must be the id of a program.'),
    v.nonEmpty('program must be the id of a program.'),
  ),
  order: v.looseObject(
    {
      placedAt: time('placedAt'),
      updatedAt: time('updatedAt'),
      payment: mark('payment'),
      address: mark('address'),
      refunds: v.exactOptional(v.pipe(v.array(refund, REFUNDS), v.maxLength(1_000, REFUNDS))),
      items: v.exactOptional(v.pipe(v.array(item, ITEMS), v.maxLength(1_000, ITEMS))),
    },
    'order must be an object with id, total and currency.',
  ),
});

/** A signed delivery: its id, and when it was signed. */
export interface Delivery {
  readonly id: string;
  readonly sentAt: number;
  readonly body: unknown;
}

/** Reads the body of `POST /v1/orders/generic` into a fact for the ledger, or says what to mend. */
export function genericFact(delivery: Delivery, now: number): Result<OrderFact> {
  const read = v.safeParse(envelope, delivery.body, { abortEarly: true });
  if (!read.success) {
    // A message of ours ends in a full stop; valibot's own are for whole bodies that are no object.
    const [issue] = read.issues;
    return no(
      'bad-order',
      issue.message.endsWith('.') ? issue.message : 'Send { type, program, order } as JSON.',
    );
  }
  const { type, program } = read.output;
  const { placedAt, updatedAt, refunds: stated, carried, items: listed } = read.output.order;
  const { payment, address } = read.output.order;
  const order = parseOrder(read.output.order);
  if (!order.ok) return order;
  if (!isCurrency(order.value.total.currency)) {
    return no('bad-currency', `There is no currency ${order.value.total.currency} in ISO 4217.`);
  }
  const refunds = stated && refundsOf(stated, order.value);
  if (refunds && !refunds.ok) return refunds;
  const items = listed && itemsOf(listed, order.value);
  if (items && !items.ok) return items;
  const body = {
    carried: parseCarried(carried),
    order: {
      ...storedOrder(order.value),
      ...(items && { items: items.value }),
      ...(payment !== undefined && { payment: hashMark('payment', payment) }),
      ...(address !== undefined && { address: hashMark('address', address) }),
    },
    sentAt: updatedAt ?? delivery.sentAt,
    ...(placedAt !== undefined && { placedAt }),
    ...refunds?.value,
  };
  return ok(orderFact(program, delivery.id, type, body, now));
}

function itemsOf(
  listed: readonly v.InferOutput<typeof item>[],
  { total }: Order,
): Result<readonly OrderItem[]> {
  const items: OrderItem[] = [];
  for (const { product, total: sum } of listed) {
    const money = parseMoney(sum, total.currency);
    if (!money.ok) return money;
    items.push({ product, total: money.value });
  }
  return ok(items);
}

function refundsOf(
  stated: readonly v.InferOutput<typeof refund>[],
  { total }: Order,
): Result<{ refunds: readonly Refund[]; linesBack?: readonly LineRefund[] }> {
  const refunds: Refund[] = [];
  const linesBack: LineRefund[] = [];
  for (const { id, amount, items = [] } of stated) {
    const money = parseMoney(amount, total.currency);
    if (!money.ok) return money;
    refunds.push({ id, amount: money.value });
    for (const { product: line, amount: part } of items) {
      const back = parseMoney(part, total.currency);
      if (!back.ok) return back;
      linesBack.push({ id, line, amount: back.value });
    }
  }
  return ok({ refunds, ...(linesBack.length > 0 && { linesBack }) });
}
