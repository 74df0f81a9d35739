import { isIP } from 'node:net';
import { no, ok, type Result } from 'goodword/protocol';
import { MESSAGE_TYPES, type MessageType } from '../ledger/message.js';
import { isPublicAddress } from './public-address.js';
import { isWebhookSecret } from './verify.js';

/** An address of the shop that is told what happens. */
export interface WebhookListener {
  /** Where messages are posted; `https://`, on a public address. */
  readonly url: string;
  /** Standard Webhooks secret, `whsec_…`, that signs the messages. */
  readonly secret: string;
  /** What to tell. Default: everything. */
  readonly events?: readonly MessageType[];
}

/** Checks who is to be told; says what to mend. */
export function readListeners(
  listeners: readonly WebhookListener[],
  allowPrivate: boolean,
): Result<readonly WebhookListener[]> {
  for (const [index, listener] of listeners.entries()) {
    const wrong = fault(listener, allowPrivate);
    if (wrong) return no('bad-options', `webhooks.${index}.${wrong}`);
    if (listeners.findIndex(({ url }) => url === listener.url) < index) {
      return no('bad-options', `webhooks.${index}.url is there twice; put its events together.`);
    }
  }
  return ok(listeners);
}

function fault({ url, secret, events }: WebhookListener, allowPrivate: boolean) {
  if (typeof url !== 'string' || !URL.canParse(url))
    return 'url must be like "https://shop.example/hooks".';
  const { protocol, hostname, username } = new URL(url);
  const secure = protocol === 'https:' || (allowPrivate && protocol === 'http:');
  if (!secure || username) return 'url must begin with https:// and carry no password.';
  const host = hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) && !isPublicAddress(host)) return 'url must be a public address.';
  if (typeof secret !== 'string' || !isWebhookSecret(secret)) {
    return 'secret must be "whsec_" and base64, as Standard Webhooks writes it.';
  }
  const stranger = events?.find((event) => !MESSAGE_TYPES.includes(event));
  return stranger && `events: there is no "${stranger}", only ${MESSAGE_TYPES.join(', ')}.`;
}
