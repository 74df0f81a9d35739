import { first, type Hear, orderOf, type Stop } from './reader.js';

type Page = Window & { wcSettings?: unknown };

// The second where a WordPress has plain permalinks.
const ORDER_PAGE = /\/order-received\/(\d+)|[?&]order-received=(\d+)/;
const TOTALS =
  '.woocommerce-order-overview__total .amount, .wc-block-order-confirmation-summary-list-item__value .amount';

/**
 * Reads the order from WooCommerce's own order-received page, where the shop has not renamed it: the id from its address, the total as it is printed. The
 * currency is not printed as a code; it comes from `wcSettings`, which block themes provide, or from the argument.
 *
 * @param currency ISO 4217, for themes without `wcSettings`.
 */
export function readWooCommerceOrder(hear: Hear, currency?: string, page: Page = window): Stop {
  const { pathname, search } = page.location;
  const [, path, plain] = ORDER_PAGE.exec(pathname + search) ?? [];
  const id = path ?? plain;
  const printed = page.document.querySelector(TOTALS)?.textContent;
  if (id && printed) {
    // "1 234,50 zł" -> "1 234,50": the amount alone, with the separators by which it is read.
    const total = /\d(?:[\d., '’\u00a0\u202f]*\d)?/.exec(printed)?.[0];
    const unit = currency ?? first(first(page.wcSettings, 'currency'), 'code');
    hear(orderOf(id, total, unit, undefined));
  }
  return () => {};
}
