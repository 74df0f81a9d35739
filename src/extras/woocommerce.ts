import { reportOnce } from '../loop/report-once.js';
import type { Extra } from '../loop/stage.js';
import { whenParsed } from '../page/parsed.js';
import { readWooCommerceOrder } from '../readers/woocommerce-order.js';

export interface WooCommerceOptions {
  /** ISO 4217, for themes that do not tell it. Default: what `wcSettings` says, which block themes provide. */
  currency?: string | undefined;
}

/** Reports the order of WooCommerce's own order-received page. */
export const woocommerce =
  ({ currency }: WooCommerceOptions = {}): Extra =>
  (stage, goodword) =>
    whenParsed(() => readWooCommerceOrder(reportOnce(stage, goodword), currency));

/** `data-currency="EUR"` */
export const fromTag = ({ currency }: DOMStringMap): Extra => woocommerce({ currency });
