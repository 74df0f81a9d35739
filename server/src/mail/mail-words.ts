import type { MailKind, RewardReason } from 'goodword/protocol';

/** Why somebody does not get a reward, or not any more. */
export type Refused = Extract<
  RewardReason,
  | 'self-referral'
  | 'not-first-order'
  | 'below-minimum'
  | 'currency-differs'
  | 'credit-moved'
  | 'cap-reached'
  | 'other-coupon'
  | 'nothing-counts'
  | 'not-in-segment'
  | 'order-cancelled'
  | 'order-refunded'
  | 'rejected-by-shop'
  | 'milestone-lost'
  | 'expired'
  | 'rank-lost'
>;

/** When a reward comes that was earned: by the reason of its state, `ready` for every other one. */
export type Coming =
  | Extract<
      RewardReason,
      'awaiting-payment' | 'in-return-window' | 'awaiting-milestone' | 'rank-reached'
    >
  | 'ready';

/** What one kind of mail says. `{shop}` and `{reward}` are filled in everywhere. */
export interface Said {
  readonly subject: string;
  readonly title: string;
  readonly text: string;
  readonly button: string;
}

/** Everything that people read in mails and on the pages behind their links, in one language. */
export interface MailWords {
  readonly kinds: Readonly<Record<MailKind, Said>>;
  /** `{date}`. */
  readonly coming: Readonly<Record<Coming, string>>;
  readonly why: Readonly<Record<Refused, string>>;
  /** Sentences that stand in several kinds. */
  readonly lines: {
    /** What a friend’s order will bring. */
    readonly promise: string;
    /** Above a coupon, and below it: `{date}`. */
    readonly code: string;
    readonly until: string;
    /** Handed over without a coupon: as credit, or by the shop. */
    readonly balance: string;
    readonly handed: string;
    /** `{coupon}`. */
    readonly voided: string;
    readonly reply: string;
    /** What the friend gets: later, and on the order itself. */
    readonly gift: string;
    readonly giftUsed: string;
    /** `{name}`; and where nobody said a name. */
    readonly invitedBy: string;
    readonly invitedByFriend: string;
  };
  /** Why this mail came, to each side, and how to stop it. */
  readonly foot: {
    readonly advocate: string;
    readonly friend: string;
    /** To whom an address belongs that was only typed. */
    readonly typed: string;
    readonly stop: string;
  };
  readonly confirmPage: {
    readonly title: string;
    readonly ask: string;
    readonly confirm: string;
    readonly confirmed: string;
    readonly confirmedText: string;
  };
  readonly stopPage: {
    readonly title: string;
    readonly ask: string;
    readonly stop: string;
    readonly stopped: string;
    readonly stoppedText: string;
    readonly undo: string;
    readonly resumed: string;
    readonly resumedText: string;
    readonly broken: string;
    readonly brokenText: string;
  };
}
