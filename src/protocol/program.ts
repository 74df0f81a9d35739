import type { Money } from './money.js';
import { no, ok, type Result } from './result.js';
import { isRecord, shortText } from './shape.js';

/** What is promised to one side. */
export type Offer =
  /** A part off the next order, e.g. `{ kind: 'percent', percent: 20 }`. */
  | { readonly kind: 'percent'; readonly percent: number }
  /** An amount off the next order. */
  | { readonly kind: 'amount'; readonly value: Money }
  /** Store credit. */
  | { readonly kind: 'credit'; readonly value: Money };

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
}

/** How the widget fits the shop. Colours are CSS colours. */
export interface Look {
  readonly accent?: string;
  readonly scheme?: 'light' | 'dark' | 'auto';
}

/** What the merchant says instead of our words, per language: `{ ko: { headline: '…' } }`. */
export type WordsOverride = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A referral program as the browser sees it: `GET {endpoint}/v1/programs/{id}`. */
export interface Program {
  readonly id: string;
  /** Grows with every change. An advocate keeps the version she shared under. */
  readonly version: number;
  /** The shop's name, as shoppers know it. */
  readonly shop: string;
  /** Where links lead; the code is added to it as `?via=CODE`. */
  readonly shareUrl: string;
  readonly offers: { readonly advocate: Offer; readonly friend: Offer };
  readonly rules: Rules;
  /** Ways of sharing to show, in order. Left out: the widget orders them by language and device. */
  readonly channels?: readonly string[];
  readonly look?: Look;
  readonly words?: WordsOverride;
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
