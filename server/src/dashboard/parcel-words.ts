import type { Parcel, ParcelState } from './parcel.js';

const TYPES: Readonly<Record<string, string>> = {
  'friend.joined': 'A friend joined',
  'friend.ordered': 'A friend ordered',
  'friend.waiting': 'A friend’s gift waits',
  'reward.earned': 'Reward earned',
  'reward.approved': 'Reward approved',
  'reward.issued': 'Reward handed over',
  'reward.redeemed': 'Reward redeemed',
  'reward.rejected': 'Reward rejected',
  'reward.reversed': 'Reward reversed',
  'reward.updated': 'Reward has another value',
  'tier.near': 'One friend from the next tier',
  'coupon.expires': 'A coupon ends soon',
  'pool.dry': 'A pool is dry',
  'check.failed': 'Your own check did not answer',
  'refund.unknown': 'A refund of a payment without an order',
  'issue.failed': 'Your shop did not hand a reward over',
  'code.leaked': 'A code may have leaked',
  'webhook.test': 'A test',
};

/** What a message tells; as the backend names it where a newer one says more. */
export const parcelWords = ({ type }: Pick<Parcel, 'type'>): string => TYPES[type] ?? type;

const MAILS: Readonly<Record<string, string>> = {
  'mail:advocate': 'Mail to the advocate',
  'mail:friend': 'Mail to the friend',
};

/** To whom it goes: a person by mail, or an address of the shop. */
export function recipientWords({ url }: Pick<Parcel, 'url'>): string {
  const mail = MAILS[url];
  if (mail) return mail;
  return URL.canParse(url) ? `Webhook to ${new URL(url).host}` : url;
}

export const PARCEL_STATES: readonly (readonly [ParcelState, string])[] = [
  ['dead', 'Given up'],
  ['waiting', 'Waiting'],
  ['delivered', 'Done'],
];

/** What is said where there is none. */
export const NO_PARCELS: Readonly<Record<ParcelState, string>> = {
  dead: 'Nothing was given up. Messages that fail for two days end up here.',
  waiting: 'Nothing is on its way.',
  delivered: 'Nothing was told in the last month.',
};
