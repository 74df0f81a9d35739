import type { OrderEntryType, WebhookBody } from '../ledger/told-order.js';
import type { Entry } from '../store/shelves/ledger.js';

/** A fact of one order, ready for the ledger. */
export type OrderFact = Entry & { readonly orderId: string };

/** Makes a fact of what the shop's server said. `id` names the delivery: the same one again is the same fact. */
export const orderFact = (
  program: string,
  id: string,
  type: OrderEntryType,
  body: WebhookBody,
  now: number,
): OrderFact => ({
  program,
  id: `webhook:${id}`,
  type,
  // A shop's clock may run ahead, or say nothing.
  at: Math.min(body.placedAt || now, now),
  receivedAt: now,
  orderId: body.order.id,
  body,
});
