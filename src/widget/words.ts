import type { CountedText } from '../protocol/program.js';

/** The languages that Goodword speaks by itself. A program may bring words for more. */
export type LocaleName =
  | 'en'
  | 'ko'
  | 'zh-Hant'
  | 'pl'
  | 'de'
  | 'fr'
  | 'es'
  | 'pt-BR'
  | 'it'
  | 'nl'
  | 'ja'
  | 'zh-Hans'
  | 'ar'
  | 'he'
  | 'tr'
  | 'uk';

/** A word that depends on a count, by the plural categories of its language. `{n}` is the number. */
export type Forms = CountedText;

/** Words of the part `advocate`, which brings them in English. */
export interface AdvocateWords {
  share: string;
  shareBy: string;
  more: string;
  /** What the picture is called. */
  qr: string;
  /** What to do with it. */
  qrHint: string;
  email: string;
  sms: string;
  /** Subject of an e-mail to the friend: `{offer}`, `{shop}`. */
  subject: string;
  /** What the friend reads above the link: `{offer}`, `{shop}`. */
  message: string;

  progress: string;
  visits: Forms;
  orders: Forms;
  earned: string;
  emptyTitle: string;
  /** `{shop}`. */
  emptyText: string;
  showMore: Forms;
  /** Above the rewards of a person who was invited: `{name}`. */
  giftFrom: string;
  gift: string;

  pending: string;
  approved: string;
  issued: string;
  redeemed: string;
  rejected: string;
  reversed: string;

  'awaiting-payment': string;
  /** `{date}` is the day on which the return window closes. */
  'in-return-window': string;
  'order-paid': string;
  'approved-by-shop': string;
  'handed-over': string;
  'used-on-order': string;
  'self-referral': string;
  'not-first-order': string;
  'below-minimum': string;
  'currency-differs': string;
  'order-cancelled': string;
  'order-refunded': string;
  'rejected-by-shop': string;
  'credit-moved': string;
}

/** Words of the friend's welcome, which brings them in English. */
export interface WelcomeWords {
  /** `{name}`, `{offer}`. */
  welcome: string;
  /** `{offer}`: nobody said who invited. */
  welcomeUnnamed: string;
  welcomeLabel: string;
  welcomeHint: string;
}

/**
 * Every word that the widget says. A program may replace any of the plain texts, per language. What stands in
 * braces is filled in: `{shop}`, `{offer}` and so on, as each entry names them.
 */
export interface Words extends AdvocateWords, WelcomeWords {
  /** Two different offers: `{friend}` and `{advocate}` are the offers in words. */
  headline: string;
  /** The same offer for both: `{value}` is the bare number, `{offer}` the offer in words. */
  headlineSame: string;
  /** A part off: `{value}` is the percentage. Languages that count in tenths compute their own. */
  percent: string | ((percent: number) => string);
  /** An amount off: `{value}` is the money. */
  amount: string;
  /** Store credit: `{value}` is the money. */
  credit: string;
  friendGets: string;
  youGet: string;

  ruleFirst: string;
  /** `{value}` is the smallest order that counts. */
  ruleMinimum: string;
  ruleWindow: Forms;
  ruleHold: Forms;
  ruleNoHold: string;
  /** Of an order of which a part went back, only the same part of the reward is left. */
  ruleProRata: string;

  linkLabel: string;
  copy: string;
  copied: string;
  /** Where the browser refuses to copy: `{keys}` are the keys to press. */
  copyByHand: string;

  close: string;
  loading: string;
  /** No connection: `{shop}`. */
  away: string;
  broken: string;
  numbersAway: string;
  retry: string;
}

/** What is said before that part is there. */
export type FirstWords = Omit<Words, keyof AdvocateWords | keyof WelcomeWords>;

/** The shape of a view's words in every language: what is a text in English is a text, what counts, counts. */
export type Said<English> = { [K in keyof English]: English[K] extends string ? string : Forms };
