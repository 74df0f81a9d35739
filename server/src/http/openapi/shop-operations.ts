import { type Operation, object, text } from './operation.js';

const stored = object(
  { result: { type: 'string', enum: ['ok', 'duplicate', 'ignored', 'waiting'] }, reason: text },
  'reason',
);
const platforms = ['shopify', 'woocommerce', 'stripe'] as const;

/** What the shop's own server and its platform send, signed. */
export const SHOP_OPERATIONS: readonly Operation[] = [
  {
    ...{ method: 'post', path: '/v1/orders/generic', operationId: 'tellOrder', by: 'shop' },
    summary: 'What became of an order, or of a customer; signed by Standard Webhooks.',
    body: object({ type: text, program: text }),
    answers: { 200: stored },
  },
  ...platforms.map(
    (platform): Operation => ({
      method: 'post',
      path: `/v1/orders/${platform}`,
      operationId: `tellOrderOf${platform.charAt(0).toUpperCase()}${platform.slice(1)}`,
      summary: `The order webhook of ${platform}, signed its way; see docs/orders.md.`,
      by: 'shop',
      body: { type: 'object' },
      answers: { 200: stored },
    }),
  ),
];
