import { no, ok, parseOrder, type Result } from 'goodword/protocol';
import * as v from 'valibot';
import { isCurrency } from '../ledger/currency.js';
import { storedOrder, type WebhookBody } from '../ledger/entry.js';
import type { Entry } from '../store/store.js';

const NAMES = ['order.paid', 'order.cancelled', 'order.refunded'] as const;

const envelope = v.object({
  type: v.picklist(NAMES, `type must be one of ${NAMES.join(', ')}.`),
  program: v.pipe(
    v.string('program must be the id of a program.'),
    v.nonEmpty('program must be the id of a program.'),
  ),
  order: v.looseObject(
    {
      placedAt: v.exactOptional(
        v.pipe(
          v.string('order.placedAt must be a time such as "2026-11-22T10:00:00Z".'),
          v.isoTimestamp('order.placedAt must be a time such as "2026-11-22T10:00:00Z".'),
        ),
      ),
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

/** A fact of one order, ready for the ledger. */
export type OrderFact = Entry & { readonly orderId: string };

/** Reads the body of `POST /v1/orders/generic` into a fact for the ledger, or says what to mend. */
export function orderFact(delivery: Delivery, now: number): Result<OrderFact> {
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
  const order = parseOrder(read.output.order);
  if (!order.ok) return order;
  if (!isCurrency(order.value.total.currency)) {
    return no('bad-currency', `There is no currency ${order.value.total.currency} in ISO 4217.`);
  }
  const { placedAt } = read.output.order;
  const placed = placedAt === undefined ? undefined : Date.parse(placedAt);
  const body: WebhookBody = {
    order: storedOrder(order.value),
    sentAt: delivery.sentAt,
    ...(placed !== undefined && Number.isFinite(placed) && { placedAt: placed }),
  };
  return ok({
    program,
    id: `webhook:${delivery.id}`,
    type,
    at: Math.min(placed || now, now),
    receivedAt: now,
    orderId: order.value.id,
    body,
  });
}
