/** What may not fit about an order. The weight of each is in docs/decisions-explained.md. */
export type DoubtName =
  /** A browser reported the order before it was placed, and no other did. */
  | 'reported-early'
  /** The first report came more than an hour after the order was placed. */
  | 'reported-late'
  /** Two browsers reported the order at about the same time and name different advocates. */
  | 'reports-disagree'
  /** A second browser reported it without the link, and the shop does not say when it was placed. */
  | 'second-browser'
  /** The advocate's own browser reported it too. */
  | 'advocate-reported'
  /** Buyer and advocate have paid by the same means. */
  | 'same-payment'
  /** Buyer and advocate have had something sent to the same address. */
  | 'same-address'
  /** The buyer's e-mail address is one of those that are thrown away. */
  | 'disposable-mail'
  /** The same browser ordered several times within a day. */
  | 'same-browser'
  /** Unusually many orders with this code within an hour. */
  | 'many-orders'
  /** Many friends within a day came by this code from one site where nobody shares with friends. */
  | 'leaked-code'
  /** The order brought several codes that belong to nobody: somebody is guessing. */
  | 'unknown-codes'
  /** Nothing but the buyer's browser tells of a link, and it never reported the arrival. */
  | 'no-visit'
  /** The program asks for signed clicks, and this browser is not known to have opened a short link of the advocate's. */
  | 'unsigned-click'
  /** The code was claimed after the order. */
  | 'claimed'
  /** What was claimed after the order contradicts what came with it. */
  | 'claim-disagrees'
  /** The shop's own check wants a person to look, or did not answer. */
  | 'shop-check';

/** One reason to look at an order before rewards are given for it. */
export interface Doubt {
  readonly doubt: DoubtName;
  /** 1 to 100. The order is held where all weights together reach what the program asks for; 50 if it says nothing. */
  readonly weight: number;
  /** Why, in plain words for the merchant. */
  readonly why: string;
}

/** Where an order stands that a person has to look at, or has looked at. */
export interface Review {
  /** `asking`: the shop's own check has not answered yet. `held`: waits for a person. */
  readonly state: 'asking' | 'held' | 'approved' | 'rejected';
  /** The sum of the weights. */
  readonly weight: number;
  /** From which sum on the program holds an order. */
  readonly holdFrom: number;
  /** What the person who decided wrote. */
  readonly note?: string;
  /** When she decided. Milliseconds since the epoch. */
  readonly at?: number;
}

/** What a merchant does with an order under review: `POST {endpoint}/v1/admin/reviews/{order id}?program=…`. */
export type ReviewAction = (
  | { readonly action: 'approve' | 'reject' }
  | {
      /** Gives the credit to the advocate whom the buyer claimed afterwards, and approves it. */
      readonly action: 'give';
      /** Hers: one of those in `claimed`. */
      readonly code: string;
    }
) & {
  /** Why, in the merchant's own words. Kept in the ledger. */
  readonly note?: string;
};
