/** Numbers on which both sides must agree, each with its reason. */

/** Events in one batch. Ten thousand rows a second need batches; a page rarely has more than ten. */
export const BATCH_EVENTS = 50;

/** Bytes in one batch: keepalive bodies share 64 KiB a page (Fetch standard), so we stay well below. */
export const BATCH_BYTES = 48_000;

/** Bytes in one event, so that any single event fits a batch. */
export const EVENT_BYTES = 8_000;

/** An order id, a channel name and other short words; Shopify's and Magento's ids stay under 40. */
export const WORD_LENGTH = 200;

/** A landing page: origin and path, no query (queries carry other people's secrets). */
export const URL_LENGTH = 500;

/** A first name as shown to a friend. Longer ones are cut, not refused. */
export const NAME_LENGTH = 60;

/** What somebody writes beside her answer. Fits an event in any script, with JSON's escapes too. */
export const COMMENT_LENGTH = 1_000;

/** Touches that one browser remembers: the first and the latest ones. Keeps the cookie under 1 KB. */
export const TOUCHES = 4;

/** Coupons on one order. */
export const COUPONS = 10;

/** Events older than this are dropped with the reason `too-old`. 30 days. */
export const EVENT_AGE_MS = 30 * 86_400_000;
