/** What a preview and a printed card say. What stands in braces is filled in. */
export interface LinkWords {
  /** A part off: `{value}` is the percentage. */
  readonly percent: (percent: number) => string;
  /** `{value}` is money. */
  readonly amount: string;
  readonly credit: string;

  /** Heading of the preview in a chat: `{name}`, `{offer}`, `{shop}`. */
  readonly previewTitle: string;
  /** The same where nobody said who invites: `{offer}`, `{shop}`. */
  readonly previewTitleUnnamed: string;
  /** The same where a friend gets nothing: `{name}`, `{shop}`, or `{shop}` alone. */
  readonly recommends: string;
  readonly recommendsUnnamed: string;
  /** Below it: `{shop}`. */
  readonly previewText: string;
  /** The button for a person who ended up on the page of the robots: `{shop}`. */
  readonly open: string;

  /** Who gives the card: `{name}`. */
  readonly from: string;
  readonly fromUnnamed: string;
  /** How the card is used. */
  readonly scan: string;
  readonly firstOrder: string;
  /** `{value}` is money. */
  readonly minimum: string;
  /** On screen, above the card: the two sheets, and how to print. */
  readonly oneCard: string;
  readonly eightCards: string;
  readonly print: string;
  /** Title of the page: `{shop}`. */
  readonly cardTitle: string;
}
