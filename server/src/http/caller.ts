import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Context } from 'hono';
import { isPublicAddress } from '../webhooks/public-address.js';

/** Where a request comes from: an address, or what `@hono/node-server` knows of the connection. */
export interface From {
  readonly address?: string;
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } };
}

/** Everybody whose address is not known shares this one. */
export const NOBODY = 'unknown';

/**
 * By which name the limits count whoever asks: a hash of the address under the shop’s secret, the same in all processes,
 * so that no dump of the database lists addresses. `unknown` where no address is known, or only that of a machine beside us: that
 * is a proxy, behind which everybody would look the same.
 */
export function callerOf(context: Context, secrets: Secrets): string {
  const caller = callers.get(context) ?? hashed(context, secrets);
  callers.set(context, caller);
  return caller;
}

interface Secrets {
  readonly trustedProxies: number;
  readonly webhookSecret: string;
}

// One request asks several times.
const callers = new WeakMap<Context, string>();

function hashed(context: Context, { trustedProxies, webhookSecret }: Secrets): string {
  const address = addressOf(context, trustedProxies);
  if (!isPublicAddress(address)) return NOBODY;
  return createHmac('sha256', `callers ${webhookSecret}`)
    .update(network(address))
    .digest('base64url');
}

function addressOf({ env, req }: Context, trustedProxies: number): string {
  // Each proxy appends the address that it saw; whatever stands before those, anybody may have written.
  const seen =
    trustedProxies > 0
      ? (req.header('x-forwarded-for') ?? '').split(',').at(-trustedProxies)
      : ((env as From | undefined)?.address ?? env?.incoming?.socket?.remoteAddress);
  return typeof seen === 'string' ? seen.trim().replace(/^::ffff:(?=\d+\.)/i, '') : '';
}

/** One home or office has a whole /64 of IPv6. */
function network(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const middle = tail === undefined ? [] : Array(Math.max(0, 8 - left.length - right.length));
  const groups = [...left, ...middle.fill('0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
