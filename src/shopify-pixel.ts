/**
 * Door `goodword/shopify-pixel`: reports a Shopify checkout from a web pixel, where there is no document and storage is
 * only lent. shopify.dev/docs/api/web-pixels-api
 */
import { WAITING } from './delivery/write-ahead.js';
import { type Answer, parseAnswers } from './protocol/batch.js';
import { rootOf } from './protocol/root-of.js';
import { isRecord } from './protocol/shape.js';
import { readConversion } from './tracking/conversion.js';
import { baseOf } from './tracking/event.js';
import { type Note, noteId } from './tracking/note.js';
import { fromText } from './tracking/remembered.js';

/** What a pixel's `register` callback is given, as far as it is needed. */
export interface PixelApi {
  readonly analytics: {
    subscribe(name: 'checkout_completed', listener: (event: unknown) => unknown): unknown;
  };
  readonly browser: {
    readonly cookie: { get(name: string): Promise<string> };
    readonly localStorage: {
      setItem(key: string, text: string): Promise<unknown>;
      removeItem(key: string): Promise<unknown>;
    };
  };
}

export interface PixelOptions {
  /** The backend's whole address, e.g. `'https://shop.example/goodword'`: a pixel has no page to be relative to. */
  endpoint: string;
  /** The id of the program. */
  program: string;
}

/**
 * Reports each completed checkout of a shopper who came by a friend's link or used a code. Shopify starts a pixel only once
 * the shopper has consented, and repeats the events that she made before. An order without an id yet is left to the order
 * webhook, which knows it.
 *
 * The order is written to the shop's own storage first and taken out when the backend has answered; what could not be sent
 * is sent by the storefront's script on the shopper's next visit.
 */
export function startShopifyPixel(api: PixelApi, options: PixelOptions): void {
  const { cookie, localStorage } = api.browser;
  api.analytics.subscribe('checkout_completed', async (event) => {
    try {
      const input = orderIn(event);
      if (!input) return;
      const remembered = fromText(await cookie.get('gw').catch(() => ''));
      const note = noteOf(input, options.program, remembered, Date.now());
      if (!note) return;
      const key = WAITING + note.id;
      await localStorage.setItem(key, JSON.stringify(note)).catch(() => {});
      if (await isSettled(options.endpoint, note)) await localStorage.removeItem(key);
    } catch (error) {
      // A pixel that throws is switched off by nobody and helps nobody: say why, in the pixel's own console.
      console.warn('goodword:', error);
    }
  });
}

type Remembered = ReturnType<typeof fromText>;

function noteOf(
  input: Record<string, unknown>,
  program: string,
  { visitor, touches }: Remembered,
  at: number,
): Note | undefined {
  // Nobody who came by himself is given an id here: the webhook counts his order.
  if (!visitor) return undefined;
  const page = 'https://checkout.shopify.com/';
  const id = noteId('purchase', program, input, () => '');
  return { id, type: 'purchase', at, program, visitor, page, touches, input };
}

/** Sends a note by itself; answers whether the backend will not need to hear of it again. */
async function isSettled(endpoint: string, note: Note): Promise<boolean> {
  const event = readConversion(note, baseOf(note, Date.now()));
  if (!event.ok) {
    console.warn(`goodword: ${event.problem.code}: ${event.problem.message}`);
    return true;
  }
  const response = await fetch(`${rootOf(endpoint)}/v1/events`, {
    method: 'POST',
    body: JSON.stringify({ events: [event.value] }),
    headers: { 'content-type': 'text/plain' },
    keepalive: true,
  }).catch(() => undefined);
  const text = await response?.text();
  if (!response?.ok || !text) return false;
  const answers = parseAnswers(JSON.parse(text), [event.value.id]);
  const last: Answer | undefined = answers.ok ? answers.value[0] : undefined;
  return last !== undefined && last.result !== 'retry';
}

/** The order of a `checkout_completed` event, in the words of `goodword.purchase`. */
function orderIn(event: unknown): Record<string, unknown> | undefined {
  const checkout = at(at(event, 'data'), 'checkout');
  const order = at(checkout, 'order');
  // `order` is missing on upsell pages and while Shopify still writes it; `order_id` is its stable name.
  const id = at(order, 'id') ?? at(checkout, 'order_id');
  if (id === undefined || id === null) return undefined;
  const total = at(checkout, 'totalPrice');
  const customer = at(order, 'customer');
  const discounts = at(checkout, 'discountApplications');
  const attributes = at(checkout, 'attributes');
  return {
    // gid://shopify/Order/5678 in the pixel, 5678 in the webhook: one order.
    id: String(id).split('/').pop(),
    total: at(total, 'amount'),
    currency: at(total, 'currencyCode') ?? at(checkout, 'currencyCode'),
    coupons: list(discounts)
      .filter((discount) => at(discount, 'type') === 'DISCOUNT_CODE')
      .map((discount) => at(discount, 'title')),
    code: list(attributes)
      .filter((attribute) => at(attribute, 'key') === 'goodword_code')
      .map((attribute) => at(attribute, 'value'))[0],
    customer: { id: at(customer, 'id'), email: at(checkout, 'email') },
    firstOrder: at(customer, 'isFirstOrder'),
  };
}

const at = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
