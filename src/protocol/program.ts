import type { AppKeys, OwnChannel } from './channels.js';
import type { Look } from './look.js';
import type { Money } from './money.js';
import type { Label, Offer, PlainOffer } from './offer.js';
import { no, ok, type Result } from './result.js';
import { isRecord, shortText } from './shape.js';

/** The rules that a shopper may read before sharing; the backend judges by the same ones. */
export interface Rules {
  /** How long a touch counts, in days. */
  readonly windowDays: number;
  /** Who gets the credit when several advocates sent the same friend. */
  readonly credit: 'first' | 'last';
  /** Only a friend's first order counts. */
  readonly firstOrderOnly: boolean;
  /** Orders below it earn nothing. */
  readonly minimumOrder?: Money;
  /** Days between a paid order and the reward, so that returned goods earn nothing. 0: at once. */
  readonly holdDays: number;
  /** Days between a paid order and the day on which a reward that was not handed over lapses. Longer than `holdDays`. */
  readonly expiryDays?: number;
  /** Days after an order in which its buyer may still say who sent her. 0: never. Default: 14, see `claimDaysOf`. */
  readonly claimDays?: number;
  /** `code`: links count for nothing, only a code that is typed or used as a coupon. Default: `any`. */
  readonly signals?: 'any' | 'code';
  /** What is bought of these counts for nothing: the shop's own names of the products. */
  readonly excludedProducts?: readonly string[];
  /** `alone`: an order that used another coupon earns nothing. Default: `any`. */
  readonly stacking?: 'any' | 'alone';
  /** What the friend must reach before the advocate's reward is earned. The friend's own does not wait for it. */
  readonly milestone?: Milestone;
  /** Only customers whom the shop counts among one of these may earn as advocates. */
  readonly segments?: readonly string[];
  readonly caps?: Caps;
  readonly review?: ReviewRules;
}

const CLAIM_DAYS = 14;

/** How many days a buyer has to say who sent her; 0 where she is not asked. */
export const claimDaysOf = ({ claimDays = CLAIM_DAYS }: Rules): number => claimDays;

/** When a person at the shop looks at an order before rewards are given for it. */
export interface ReviewRules {
  /** The sum of weights from which on an order is held: 1 to 100. Default: 50. */
  readonly holdFrom?: number;
  /** As many orders by one code within an hour are unusual. Default: 50. */
  readonly ordersPerHour?: number;
  /** Sites from which many orders may come by one code, e.g. an influencer's own: `blog.example`. */
  readonly sites?: readonly string[];
  /**
   * Whether a link counts unseen only for a browser that is known to have opened one of the backend's own short links, by a
   * signed cookie. Default: `false`, no such cookie is set.
   */
  readonly signedClicks?: boolean;
  /**
   * What becomes of a code that stands on a site for coupons. `hold`: orders from there are held. `single-use`: besides, only links
   * with the code count from then on, and friends who open one get a code for one order. Default: `hold`.
   */
  readonly leaks?: 'hold' | 'single-use';
}

export type Milestone =
  /** The order was not only placed but done: the stay is over, the parcel arrived. */
  | { readonly kind: 'completed' }
  /** The friend has paid for this many orders, the credited one among them. 2 or more. */
  | { readonly kind: 'orders'; readonly orders: number };

/** The most that may be granted. What would exceed it is cut to what is left, and refused where nothing is left. */
export interface Cap {
  readonly rewards?: number;
  readonly value?: Money;
  /** Units or points. */
  readonly units?: number;
}

export interface Caps {
  /** What one advocate may earn, ever. */
  readonly perAdvocate?: Cap;
  /** What one advocate may earn in any stretch of so many days. */
  readonly perPeriod?: Cap & { readonly days: number };
  /** In place of `perAdvocate` for customers on a plan, by the shop's name of the plan. */
  readonly perPlan?: Readonly<Record<string, Cap>>;
  /** What the program may grant altogether, both sides. */
  readonly program?: Cap;
}

/** From her nth friend on, an advocate gets something else. */
export interface Tier {
  /** 2 or more: what holds from the first friend on is `offers.advocate`. */
  readonly from: number;
  readonly advocate: Offer;
}

/** Prizes for the advocates with the most orders of friends between two dates. */
export interface Contest {
  /** Names it for good: results are kept under it. */
  readonly id: string;
  readonly name: Label;
  /** ISO 8601, e.g. `2026-12-01T00:00:00Z`. */
  readonly from: string;
  /** ISO 8601, exclusive. Prizes are given when the return window of the last day has closed. */
  readonly until: string;
  /** Best first: each one for so many places. */
  readonly prizes: readonly { readonly places: number; readonly offer: PlainOffer }[];
}

/** What the advocates with the most orders of friends have, for as long as they are the best. */
export interface Club {
  readonly id: string;
  readonly name: Label;
  readonly places: number;
  readonly offer: PlainOffer;
  /** Only orders of the last so many days count. Default: all. */
  readonly days?: number;
}

/** Where links of the shop's own domain stand, and what else they may do. */
export interface Links {
  /** Makes share links short: `https://shop.example/r` becomes `https://shop.example/r/ANNA42`. Default: `?via=ANNA42`. */
  readonly base?: string;
  /** Other hosts of the shop to which a link may lead, e.g. `['shop.de']`. Default: only the one of `shareUrl`. */
  readonly hosts?: readonly string[];
  /** The picture that chats show above a link. */
  readonly picture?: string;
}

/**
 * What the merchant says instead of our words, per language: `{ ko: { headline: '…' } }`; what is counted by its forms, as
 * `Intl.PluralRules` names them: `{ en: { visits: { one: 'visitor', other: 'visitors' } } }`.
 */
export type WordsOverride = Readonly<
  Record<string, Readonly<Record<string, string | CountedText>>>
>;
export type CountedText = Readonly<
  { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>
>;

/** What people are written by mail; told in docs/messages.md. */
export type MailKind =
  | 'friend-joined'
  | 'friend-ordered'
  | 'reward-earned'
  | 'reward-held'
  | 'reward-paid'
  | 'reward-refused'
  | 'tier-near'
  | 'coupon-expires'
  | 'friend-thanks'
  | 'gift-ready'
  | 'gift-waiting'
  | 'confirm-address';

/** What a program writes to people by mail, where the backend sends mail. Browsers are not told. */
export interface MailRules {
  /** Whether an address that somebody only typed is asked once, and written to when its owner has said yes. Default: true. */
  readonly confirm?: boolean;
  /** Kinds that are not sent. Default: all are. */
  readonly off?: readonly MailKind[];
  /** Mails to one person within 24 hours. What is more waits. Default: 2. */
  readonly perDay?: number;
  /** The same within seven days. Default: 5. */
  readonly perWeek?: number;
  /** Days after which a friend who gave an address and did not order is reminded, once. Default: 3. */
  readonly remindAfterDays?: number;
  /** The language of people who said none, as BCP 47. Default: `en`. */
  readonly language?: string;
  /** What the merchant writes instead of our words, per language: `{ ko: { 'reward-paid.title': '…' } }`. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A referral program as the browser sees it: `GET {endpoint}/v1/programs/{id}`. */
export interface Program {
  readonly id: string;
  /** Grows with every change. An advocate keeps the version she shared under. */
  readonly version: number;
  /** The shop's name, as shoppers know it. */
  readonly shop: string;
  /** Where links lead; the code is added to it as `?via=CODE`. */
  readonly shareUrl: string;
  readonly links?: Links;
  readonly offers: { readonly advocate: Offer; readonly friend: Offer };
  readonly rules: Rules;
  /** Ascending. Left out: every friend earns the same. */
  readonly tiers?: readonly Tier[];
  readonly contest?: Contest;
  readonly club?: Club;
  /** Ways of sharing to show, in order. Left out: the widget orders them by language and device. */
  readonly channels?: readonly (string | OwnChannel)[];
  readonly apps?: AppKeys;
  /**
   * What an advocate may see of the friends whom she sent: nothing, number and days, or their first names beside. Default:
   * `numbered`.
   */
  readonly friends?: 'hidden' | 'numbered' | 'named';
  readonly look?: Look;
  readonly words?: WordsOverride;
  readonly mails?: MailRules;
}

/**
 * Reads a program from the backend. Checks what the widget cannot do without; the backend that wrote it has
 * checked the rest.
 */
export function parseProgram(input: unknown): Result<Program> {
  const broken = no('bad-answer', 'The backend did not answer with a program.');
  if (!isRecord(input) || !isRecord(input['offers']) || !isRecord(input['rules'])) return broken;
  const { advocate, friend } = input['offers'];
  const named = shortText(input['id'], 200) && typeof input['shop'] === 'string';
  const leads = /^https?:\/\//.test(String(input['shareUrl']));
  return named && leads && isRecord(advocate) && isRecord(friend)
    ? ok(input as unknown as Program)
    : broken;
}
