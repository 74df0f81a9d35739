import { createHmac } from 'node:crypto';
import { no, ok, type Result } from 'goodword/protocol';
import { equalInTime } from './equal-in-time.js';

/** The shops' platforms whose order webhooks are understood. */
export type Platform = 'shopify' | 'woocommerce' | 'stripe';

const TOLERANCE_MS = 5 * 60_000;

/**
 * Checks the signature of a platform's delivery over the bytes as they arrived, by that platform's own scheme:
 * https://shopify.dev/docs/apps/build/webhooks/verify-deliveries,
 * https://woocommerce.github.io/woocommerce-rest-api-docs/#webhooks,
 * https://docs.stripe.com/webhooks/signature
 */
export function verifyPlatform(
  platform: Platform,
  secret: string,
  headers: Headers,
  body: Uint8Array,
  now: number,
): Result<true> {
  switch (platform) {
    case 'shopify':
      return signedBase64(headers.get('x-shopify-hmac-sha256'), secret, body);
    case 'woocommerce':
      return signedBase64(headers.get('x-wc-webhook-signature'), secret, body);
    case 'stripe':
      return signedByStripe(headers.get('stripe-signature'), secret, body, now);
  }
}

/** The ping of WooCommerce when a webhook is saved: a form, never signed. It wants a 200 and says nothing. */
export const isWooCommercePing = (headers: Headers, body: Uint8Array): boolean =>
  !headers.has('x-wc-webhook-signature') &&
  /^webhook_id=\d{1,20}$/.test(Buffer.from(body.subarray(0, 64)).toString());

function signedBase64(signature: string | null, secret: string, body: Uint8Array): Result<true> {
  if (!signature) return refused('its signature is missing');
  return equalInTime(signature, createHmac('sha256', secret).update(body).digest('base64'))
    ? ok(true)
    : refused('the signature does not fit the body and the secret');
}

function signedByStripe(
  header: string | null,
  secret: string,
  body: Uint8Array,
  now: number,
): Result<true> {
  const parts = (header ?? '').split(',').map((part) => part.trim().split('='));
  const time = parts.find(([name]) => name === 't')?.[1] ?? '';
  const signatures = parts.flatMap(([name, value]) => (name === 'v1' && value ? value : []));
  if (!/^\d{1,12}$/.test(time) || signatures.length === 0) {
    return refused('its signature is missing');
  }
  if (Math.abs(now - Number(time) * 1_000) > TOLERANCE_MS) {
    return refused('it was signed more than five minutes ago, or a clock is wrong');
  }
  const expected = createHmac('sha256', secret).update(`${time}.`).update(body).digest('hex');
  // Several stand side by side while a secret is being changed.
  return signatures.some((signature) => equalInTime(signature, expected))
    ? ok(true)
    : refused('the signature does not fit the body and the secret');
}

const refused = (why: string) => no('bad-signature', `The webhook is refused: ${why}.`);
