import type { Conversion, OrderStatus } from 'goodword/protocol';

export const STATUSES: Readonly<Record<OrderStatus, string>> = {
  reported: 'Unconfirmed',
  paid: 'Paid',
  cancelled: 'Cancelled',
  refunded: 'Refunded',
};

export const STATUS_TONES: Readonly<Record<OrderStatus, 'wait' | 'good' | 'bad'>> = {
  reported: 'wait',
  paid: 'good',
  cancelled: 'bad',
  refunded: 'bad',
};

/** Which sides told of the order, and what that means for the merchant. */
export function heardFromWords({ heardFrom }: Pick<Conversion, 'heardFrom'>): string {
  const browser = heardFrom.includes('browser');
  const webhook = heardFrom.includes('webhook');
  if (browser && webhook) return 'Browser and webhook';
  if (webhook) return 'Webhook only';
  return browser ? 'Browser only' : 'Not said';
}
