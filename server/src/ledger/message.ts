import { createHash } from 'node:crypto';
import type { Money, Offer, Reward, Side } from 'goodword/protocol';
import type { Message } from '../store/shelves/outbox.js';

/** Everything that a shop's own systems can be told. */
export const MESSAGE_TYPES = [
  'friend.joined',
  'friend.ordered',
  'reward.earned',
  'reward.approved',
  'reward.issued',
  'reward.redeemed',
  'reward.rejected',
  'reward.reversed',
  'reward.updated',
  'tier.near',
  'coupon.expires',
  'pool.dry',
  'check.failed',
  'issue.failed',
  'refund.unknown',
  'code.leaked',
] as const;

export type MessageType = (typeof MESSAGE_TYPES)[number];

/** Tries the addresses out, because the merchant wants it: each hears it, whatever else it wants to be told. */
export const TEST_TYPE = 'webhook.test';

/** What only people themselves are told, by mail. */
export type PersonalType = 'friend.waiting' | 'address.typed';

interface About {
  readonly program: string;
  /** Code of the advocate. */
  readonly code: string;
}

/** A friend left an address or made an account on an invitation. */
export interface FriendJoined extends About {
  readonly kind: 'lead' | 'signup';
  /** The shop's own id of the form or account. */
  readonly subject: string;
}

/** An order was credited to an advocate. */
export interface FriendOrdered extends About {
  readonly order: { readonly id: string; readonly total: Money; readonly orderedAt: number };
}

/** A reward came into being (`earned`), reached a state, or has another value than before (`updated`). */
export interface RewardTold extends About {
  readonly orderId: string;
  readonly reward: Reward;
}

/** An advocate is one friend away from a better reward. */
export interface TierNear extends About {
  /** From this friend on. */
  readonly from: number;
  readonly offer: Offer;
}

/** A friend gave an address on an invitation and has not ordered. For a mail to that friend: shops are not told hashes. */
export interface FriendWaiting extends About {
  /** Hash of the address. */
  readonly email: string;
}

/** Somebody typed an address, and nobody else vouches for it. For a mail to its owner. */
export interface AddressTyped {
  readonly program: string;
  /** Hash of the address. */
  readonly email: string;
  /** What it was typed for: to invite, or on an invitation. */
  readonly typedBy: Side;
}

/** A reward found no coupon in its pool. It waits, and gets one when the pool is filled. */
export interface PoolDry {
  readonly program: string;
  readonly pool: string;
}

/** The shop's own check does not answer. Orders wait until it does, or until a person decides. */
export interface CheckFailed {
  readonly program: string;
  /** One of the orders that wait. */
  readonly orderId: string;
  /** What the last try came to, in words. */
  readonly outcome: string;
  /** How many orders wait. */
  readonly waiting: number;
}

/** The shop does not hand a reward over when it is asked to. It is asked until it does, or until a person does it. */
export interface IssueFailed extends About {
  readonly orderId: string;
  /** What the last try came to, in words. */
  readonly outcome: string;
  /** How many rewards wait. */
  readonly waiting: number;
}

/** Money of a payment went back, and no order of it is known. The refund counts as soon as one is. */
export interface RefundUnknown {
  readonly program: string;
  /** The platform's own id of the payment. */
  readonly payment: string;
  readonly amount?: Money;
}

/** Many orders came by one code from a site where nobody shares with friends; what comes from there is held. */
export interface CodeLeaked extends About {
  /** Host of the site. */
  readonly site: string;
  /** One of the orders. */
  readonly orderId: string;
}

/** The merchant tries whether messages arrive. */
export interface WebhookTest {
  readonly program: string;
}

/** What arrives at a listener, in the form that Standard Webhooks recommends. */
export interface WebhookMessage<
  Data =
    | FriendJoined
    | FriendOrdered
    | RewardTold
    | TierNear
    | PoolDry
    | CheckFailed
    | IssueFailed
    | RefundUnknown
    | CodeLeaked
    | WebhookTest,
> {
  readonly type: MessageType | typeof TEST_TYPE;
  /** When it happened, ISO 8601. */
  readonly timestamp: string;
  readonly data: Data;
}

/**
 * A message as it is put into the outbox. Its id follows from what it says, so that a crash between two tries or two
 * processes with one thought never make two of it.
 *
 * @param which What tells this message from others of its type.
 */
export function message<
  Data extends { readonly program: string; readonly reward?: { readonly side: Side } },
>(
  type: MessageType | PersonalType | typeof TEST_TYPE,
  which: readonly (string | number)[],
  data: Data,
  at: number,
): Message {
  const body = { type, timestamp: new Date(at).toISOString(), data };
  const name = JSON.stringify([type, data.program, ...which]);
  const id = `msg_${createHash('sha256').update(name).digest('base64url').slice(0, 24)}`;
  const side = data.reward && { side: data.reward.side };
  return { id, type, program: data.program, at, body: JSON.stringify(body), ...side };
}
