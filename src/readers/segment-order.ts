import { quietly } from '../page/quietly.js';
import { first, type Hear, orderOf, type Stop } from './reader.js';

/** The part of Segment's browser library that is needed: its emitter. */
interface Analytics {
  on(method: 'track', listener: (event: unknown, properties?: unknown) => void): unknown;
}

type Page = Window & { analytics?: Partial<Analytics> };

/**
 * Reads `analytics.track('Order Completed', { order_id, total, currency, coupon })` from Segment's library, or its snippet,
 * where the page has one by the time that it has loaded. The total is `total`, else `revenue`, else `value`.
 * segment.com/docs/connections/spec/ecommerce/v2
 */
export function readSegmentOrders(hear: Hear, page: Page = window): Stop {
  let stopped = false;
  const heard = (event: unknown, properties: unknown) => {
    if (stopped || event !== 'Order Completed') return;
    const total = first(properties, 'total', 'revenue', 'value');
    const id = first(properties, 'order_id');
    hear(orderOf(id, total, first(properties, 'currency'), first(properties, 'coupon')));
  };
  const listen = (): boolean => {
    let listening = false;
    quietly(() => {
      page.analytics?.on?.('track', (...told) => quietly(() => heard(...told)));
      listening = typeof page.analytics?.on === 'function';
    });
    return listening;
  };
  if (!listen()) page.addEventListener('load', listen, { once: true });
  return () => {
    stopped = true;
    page.removeEventListener('load', listen);
  };
}
