import type { Offer } from 'goodword/protocol';
import type { RewardRecord } from '../store/shelves/rewards.js';
import { worth } from './grant.js';

/** What the shop is told of a reward that it is to hand over. */
export type RewardToIssue = Pick<
  RewardRecord,
  'id' | 'program' | 'code' | 'side' | 'orderId' | 'offer' | 'value' | 'quantity' | 'cause'
>;

/** How a reward was handed over: by a coupon, or without one. */
export interface IssuedAs {
  readonly coupon?: string;
  /** When the shop no longer takes the coupon. Milliseconds since the epoch. Default: never. */
  readonly couponUntil?: number;
}

/**
 * Hands a reward over in the shop, and answers its coupon, or `{}` where there is none. An error is a failed try: it is
 * tried again later. It may be asked again for the same `id`, after a crash: it then has to answer the same.
 */
export type IssueCallback = (
  reward: RewardToIssue,
) => string | IssuedAs | Promise<string | IssuedAs>;

/** An address of the shop that hands rewards over; see docs/rewards.md. */
export interface IssueAddress {
  readonly url: string;
  /** Standard Webhooks secret, `whsec_…`, that signs what is asked. */
  readonly secret: string;
}

/**
 * Who hands a reward over. `pool`: it takes a coupon of a pool. `balance`: it is booked as credit that is kept here.
 * `hand`: a person at the shop does it, in the dashboard.
 */
export type IssueBy = 'pool' | 'balance' | 'hand' | IssueAddress | IssueCallback;

export type OfferKind = Exclude<Offer['kind'], 'nothing' | 'mystery'>;

export type IssueRules = Readonly<Partial<Record<OfferKind, IssueBy>>>;

/** What a coupon can carry, so that a pool of either side is meant for it. */
const BY_COUPON: readonly string[] = ['percent', 'amount', 'credit', 'product'];

/** What the owner was promised; of a mystery, what came out. */
export const promised = ({ offer, drawn }: RewardRecord): Offer =>
  offer.kind === 'mystery' && drawn?.prize ? drawn.prize : offer;

export function issueBy(reward: RewardRecord, rules: IssueRules): IssueBy | 'pool if there is one' {
  const { kind } = promised(reward);
  const by = kind === 'nothing' || kind === 'mystery' ? 'hand' : rules[kind];
  return by ?? 'pool if there is one';
}

/**
 * Whether rewards of this offer take a coupon of a pool, where there is one. `otherwise`: a coupon could carry them, and they are
 * handed over in another way.
 */
export function fromPools({ kind }: Offer, rules: IssueRules): 'taken' | 'otherwise' | 'never' {
  if (!BY_COUPON.includes(kind)) return 'never';
  return [undefined, 'pool'].includes(rules[kind as OfferKind] as undefined)
    ? 'taken'
    : 'otherwise';
}

/**
 * The pools that a reward takes from: that of its very offer, then that of its side. Of which only a part was granted, a
 * coupon of the whole offer would be too much: it takes from the pool of what it came to, and from no other.
 */
export function poolsOf(reward: RewardRecord, isWhole: boolean): readonly string[] {
  const offer = promised(reward);
  const { value, quantity } = isWhole ? worth(offer) : reward;
  const isPercent = 'percent' in offer;
  const kind = isPercent && !isWhole ? 'amount' : offer.kind;
  const parts = [
    ...(isPercent && isWhole ? [offer.percent] : []),
    ...(value ? [value.amount, value.currency.toLowerCase()] : []),
    ...(quantity ? [quantity.amount] : []),
  ];
  const own = [reward.side, kind, ...parts].join('-');
  return isWhole && BY_COUPON.includes(offer.kind) ? [own, reward.side] : [own];
}

/** `advocate`, `friend`, or the same with an offer: `advocate-percent-20`, `friend-amount-1000-usd`. */
export const isPool = (name: string): boolean =>
  /^(advocate|friend)(-[a-z0-9.]{1,20}){0,4}$/.test(name);
