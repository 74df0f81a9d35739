import type { Result } from 'goodword/protocol';
import type { OrderFact } from './order-fact.js';

/** A delivery of a platform whose signature holds. */
export interface PlatformDelivery {
  /** Not signed by every platform: nothing that counts is read from them. */
  readonly headers: Headers;
  /** The body as JSON, each of its numbers as the text that was written: Shopify's ids exceed 2^53. */
  readonly body: unknown;
  /** A name for exactly this body, so that the same delivery again is the same fact. */
  readonly fingerprint: string;
  /** The program to which the platform's orders belong. */
  readonly program: string;
  readonly now: number;
}

/** How the buyer can be written to. The ledger is not told. */
export interface BuyerAddress {
  readonly email: string;
  /** BCP 47. */
  readonly language?: string;
}

/** One name of an order stands for another, or for its id. */
export interface NameLink {
  readonly name: string;
  readonly of: string;
}

/** How else the platform calls the order. */
export interface OtherNames {
  /** Names of the order: its payment first, then its invoice. */
  readonly names: readonly string[];
  readonly links: readonly NameLink[];
  /** Whether the shop said which order it is. Else the fact goes by the name of its payment. */
  readonly certain: boolean;
}

/** What a delivery says: a fact of an order, that two names are of one order, or nothing that matters here and why. */
export type Tidings =
  | { readonly fact: OrderFact; readonly buyer?: BuyerAddress; readonly known?: OtherNames }
  | { readonly links: readonly NameLink[] }
  | { readonly ignored: string };

export const buyerAddress = (
  email: string | null | undefined,
  language?: string | null,
): { readonly buyer?: BuyerAddress } =>
  email ? { buyer: { email, ...(language && { language }) } } : {};

/** Reads a platform's delivery, or says what is wrong with it. */
export type Connector = (delivery: PlatformDelivery) => Result<Tidings>;
