import { commandOf, followDataLayer } from '../page/data-layer.js';
import type { OrderInput } from '../protocol/order.js';
import { isRecord } from '../protocol/shape.js';
import { first, type Hear, orderOf, type Stop } from './reader.js';

/**
 * Reads purchases that the page reports to Google, before or after we came: GA4 through Tag Manager
 * (`{ event: 'purchase', ecommerce: { transaction_id, value, currency, coupon } }`), through `gtag('event', 'purchase', …)`,
 * and the older enhanced e-commerce (`ecommerce.purchase.actionField`). `ecommerce: null` resets say nothing.
 *
 * developers.google.com/analytics/devguides/collection/ga4/reference/events#purchase
 */
export function readDataLayerPurchases(hear: Hear): Stop {
  return followDataLayer((entry) => {
    const order = purchaseIn(entry);
    if (order) hear(order);
  });
}

function purchaseIn(entry: unknown): OrderInput | undefined {
  const [command, name, parameters] = commandOf(entry) ?? [];
  if (command === 'event') return name === 'purchase' ? ga4(parameters) : undefined;
  const ecommerce = first(entry, 'ecommerce');
  const older = first(ecommerce, 'purchase');
  if (older !== undefined) return enhanced(ecommerce, older);
  return first(entry, 'event') === 'purchase' && isRecord(ecommerce) ? ga4(ecommerce) : undefined;
}

const ga4 = (values: unknown): OrderInput =>
  orderOf(
    first(values, 'transaction_id'),
    first(values, 'value'),
    first(values, 'currency'),
    first(values, 'coupon'),
  );

function enhanced(ecommerce: unknown, purchase: unknown): OrderInput {
  const field = first(purchase, 'actionField');
  return orderOf(
    first(field, 'id'),
    first(field, 'revenue'),
    first(ecommerce, 'currencyCode') ?? first(field, 'currency'),
    first(field, 'coupon'),
  );
}
