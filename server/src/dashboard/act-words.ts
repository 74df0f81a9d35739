import type { Act } from './access.js';

const DONE: Readonly<Record<string, string>> = {
  'POST /v1/admin/rewards/:id': 'Decided about a reward',
  'POST /v1/admin/reviews/:order': 'Decided about an order',
  'POST /v1/admin/messages/:id': 'Sent a message again',
  'POST /v1/admin/webhooks/test': 'Sent a test to the shop’s own systems',
  'POST /v1/admin/advocates': 'Gave an advocate a code of her own',
  'POST /v1/admin/codes/:code': 'Said who may use a code',
  'POST /v1/admin/pools/:pool': 'Filled a pool of coupons',
  'POST /v1/admin/pools/:pool/generate': 'Made coupons for a pool',
  'PUT /v1/admin/programs/:id': 'Published a program',
  'POST /v1/admin/session': 'Signed in',
  'DELETE /v1/admin/session': 'Signed out',
  'GET /v1/people/export': 'Exported what is known of a person',
  'POST /v1/people/erase': 'Erased a person',
  'POST /v1/admin/keys': 'Made a key',
  'DELETE /v1/admin/keys/:id': 'Revoked a key',
  'key add': 'Made a key',
  'key revoke': 'Revoked a key',
};

/** What was done, in words; as the backend names it where a newer one does more. */
export const actWords = ({ act }: Pick<Act, 'act'>): string => DONE[act] ?? act;

/** Who did it: the key, or where no key is needed. */
export const whoWords = ({ key }: Pick<Act, 'key'>): string => {
  if (key === 'owner') return 'The owner’s key';
  return key === 'command line' ? 'The command line' : `Key ${key}`;
};
