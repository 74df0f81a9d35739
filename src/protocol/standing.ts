import type { Advocate } from './advocate.js';
import type { InvitedFriend } from './invited-friend.js';
import type { Money } from './money.js';
import type { Cause, Label, Offer, Quantity } from './offer.js';
import { no, ok, type Result } from './result.js';
import type { Reward } from './reward.js';
import { isRecord } from './shape.js';

/**
 * How one browser's person stands in a program: `GET {endpoint}/v1/me?program={id}` with
 * `Authorization: Bearer {visitor}`. One person can be an advocate, a friend, both or neither.
 */
export interface Standing {
  readonly advocate?: Advocate & {
    /** Friends who opened the link. */
    readonly visits: number;
    /** Orders that were credited to her. */
    readonly orders: number;
    /** Sum of her rewards that are approved, issued or redeemed. */
    readonly earned: readonly Money[];
    /** The same of points and units, one entry for each unit. */
    readonly balances?: readonly Quantity[];
    /** Credit that the backend keeps for her, less what she spent; one entry per currency. */
    readonly credit?: readonly Money[];
    /** What she gets per friend from a number of friends on, and how many are missing. */
    readonly nextTier?: { readonly from: number; readonly left: number; readonly offer: Offer };
    /** Of the next mystery: SHA-256 of the seed that will decide it. */
    readonly nextDraw?: string;
    /** Since when only links with her code count, because it stood on a site for coupons. Friends who open one get a code for one order. */
    readonly linksOnly?: { readonly since: number; readonly site?: string };
    /**
     * In the first week after an address was typed for her in this browser: `POST {endpoint}/v1/me/confirmation` with
     * `{ "program" }` has the letter that asks whose it is sent again. Says nothing of whether it is confirmed.
     */
    readonly confirmable?: true;
    /** The id of the cause that her next donation goes to, where the program donates. */
    readonly cause?: string;
    /** Her friends, newest first, the latest fifty. Left out where the program keeps them to itself. */
    readonly friends?: readonly InvitedFriend[];
    /**
     * Where she has older friends: the same request with `&before={nextFriends}` has the next page of them, with the rewards
     * for those in `rewards`.
     */
    readonly nextFriends?: string;
    /**
     * Newest first, the latest of them: all that belong to `friends`, and to her rank, are on the first page. The sums above are
     * of all her rewards. One that belongs to a friend of a later page may be here before him.
     */
    readonly rewards: readonly Reward[];
    /** Where there are older rewards: the same request with `&before={next}` has the next page of them. */
    readonly next?: string;
  };
  readonly contest?: ContestStanding;
  /** What the whole program has given to each cause so far. */
  readonly donated?: readonly { readonly cause: Cause; readonly value: Money }[];
  readonly friend?: {
    /** First name of the advocate who invited this person, where she gave one. */
    readonly invitedBy?: string;
    /** Store credit that is kept for the friend: one entry for each currency. */
    readonly credit?: readonly Money[];
    /** Newest first: what this person gets for ordering on an invitation. */
    readonly rewards: readonly Reward[];
  };
}

/** A contest as it stands now. */
export interface ContestStanding {
  readonly name: Label;
  /** Milliseconds since the epoch. */
  readonly until: number;
  /** The first five. Who got there first stands higher. */
  readonly leaders: readonly {
    readonly place: number;
    readonly firstName?: string;
    readonly orders: number;
    /** Whether it is the person who asks. */
    readonly you: boolean;
  }[];
  /** Where the person who asks stands, wherever that is. Left out where no friend of hers has paid. */
  readonly own?: { readonly place: number; readonly orders: number };
}

export function parseStanding(input: unknown): Result<Standing> {
  const advocate = isRecord(input) ? input['advocate'] : null;
  const friend = isRecord(input) ? input['friend'] : null;
  const holds = (side: unknown) =>
    side === undefined || (isRecord(side) && Array.isArray(side['rewards']));
  return holds(advocate) && holds(friend)
    ? ok(input as Standing)
    : no('bad-answer', 'The backend did not answer with a standing.');
}
