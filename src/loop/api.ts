import type { Dropped } from '../delivery/dropped.js';
import type { Invitation } from '../protocol/advocate.js';
import type { Answer } from '../protocol/batch.js';
import type { ClaimOutcome } from '../protocol/claim.js';
import type { ShareOutcome } from '../protocol/event.js';
import type { Customer, OrderInput } from '../protocol/order.js';
import type { Problem } from '../protocol/problem.js';
import type { Result } from '../protocol/result.js';
import type { KeptTouch } from '../tracking/attribution.js';
import type { Consent } from '../tracking/consent.js';
import type { Keeping } from '../tracking/memory.js';
import type { Tried } from '../widget/outcome.js';

/** Goodword on one page. No call ever throws; what can fail answers a `Result`. */
export interface Goodword {
  /**
   * Reports an order, and asks its buyer to share (once per order id). The order is safely stored when the
   * call returns; the promise answers what the backend said first: `retry` means that it waits and is sent again.
   */
  purchase(order: OrderInput): Promise<Result<Answer>>;
  /** Reports that somebody left an address, by the shop's own id of the form. */
  lead(input: SignupInput): Promise<Result<Answer>>;
  /** Reports a new account, by the shop's own id of it. */
  signup(input: SignupInput): Promise<Result<Answer>>;
  /** Opens the share popup, or another view. */
  open(options?: OpenOptions): Promise<Result<Shown>>;
  /** Closes whatever stands above the page. */
  close(): void;
  status(): Status;
  /**
   * What the shopper decided. `denied` forgets everything that was stored, in every tab, and asks the backend to forget her
   * too. `by`: who says so, for `status()`. Default: `call`.
   */
  consent(state: Consent, by?: string): void;
  /** Listens; answers the undo. */
  on<Name extends keyof Happenings>(
    name: Name,
    listener: (detail: Happenings[Name]) => void,
  ): () => void;
  /** Opens the doctor: what works on this page, what does not, and how to mend it. */
  doctor(): void;
  /** Removes every element, listener and timer. What waits in the outbox waits for the next page. */
  destroy(): void;
}

/** The views that can be opened. */
export type ViewName =
  | 'bar'
  | 'claim'
  | 'launcher'
  | 'nps'
  | 'portal'
  | 'reminder'
  | 'share'
  | 'thanks'
  | 'welcome';

/** Where the launcher stands: `start` and `end` follow the direction of the language. */
export const CORNERS = ['bottom-end', 'bottom-start', 'side-end', 'side-start'] as const;
export type Corner = (typeof CORNERS)[number];

export interface OpenOptions {
  /** What to open. Default: what the opener names in `data-view`, else `share`, the popup. */
  view?: ViewName;
  /** Gets the focus back when what was opened closes. */
  opener?: Element;
  /** Why it is opened, as the report tells it: a short word. Default: `api`. */
  surface?: string;
  /** The element of the page in which the view is shown. Default: above the page. */
  into?: Element;
  /** Where the launcher stands. Default: `bottom-end`. */
  corner?: Corner;
}

/** What stands on the page now. */
export interface Shown {
  close(): void;
}

export interface SignupInput {
  /** The shop's own id of the form or account; a repeated call with it counts once. */
  subject: string;
  /** The code that the shopper typed. */
  code?: string;
  customer?: Customer;
}

/** What can be listened to. */
export interface Happenings {
  /** The share popup or another view was shown. `surface`: `purchase`, `button`, `api`, `inline`, or what was asked for as such. */
  opened: { readonly surface: string };
  closed: undefined;
  shared: Tried<ShareOutcome>;
  /** She tried to share and did not: she closed the share sheet (`cancelled`), or the browser could not (`unavailable`). */
  unshared: Tried<'cancelled' | 'unavailable'>;
  /** She copied her link. Told besides `shared`. */
  copied: { readonly code: string };
  /** This visitor came by a link whose code the backend knows. Once per arrival. */
  invited: Invitation;
  /** Somebody said who sent her: before the order (`checked`), or after it with what became of it. */
  claimed: { readonly code: string; readonly outcome: ClaimOutcome | 'checked' };
  /** The shopper has decided, for the first time or otherwise than before. Told where she decides on this page. */
  consent: Consent;
  /** The backend answered for one event. */
  answered: Answer;
}

/** How things stand, for whoever looks into a problem. */
export interface Status {
  readonly consent: Consent;
  /**
   * Who has said so last: `default` (nobody), `option`, `gpc` (the browser's Global Privacy Control), `call`, the platform that is
   * followed (`tcf`, `google`, `shopify`, `cookieconsent`), or `tab` (taken back in another one).
   */
  readonly consentBy: string;
  /** Whether this browser has a visitor id. */
  readonly visitor: boolean;
  /**
   * `nothing` remembered yet, `stored` in the cookie by a script, or by the backend (`server`), or (it was refused, or there is no
   * consent) in the `memory` of this page only.
   */
  readonly cookie: Keeping;
  readonly touches: readonly KeptTouch[];
  /** Events that wait for the backend, or for consent. */
  readonly waiting: number;
  /** How many of them the browser refused to store: they live as long as this page. */
  readonly unstored: number;
  /** What will never be sent, and why. What earlier pages dropped is told once there is something to deliver. */
  readonly dropped: readonly Dropped[];
  /** The backend's latest answers, oldest first. */
  readonly answers: readonly Answer[];
  /** What went wrong last, if anything did. */
  readonly problem?: Problem | undefined;
}
