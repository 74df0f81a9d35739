import { isCode } from './code.js';
import { TOUCHES } from './limits.js';

/** A touch as an order carries it, in the shop's own cart: it needs no cookie to arrive. */
export interface CarriedTouch {
  readonly code: string;
  /** When the friend arrived, by her browser's clock. Milliseconds since the epoch. Absent where only the code is known. */
  readonly at?: number;
}

/** The name of the cart attribute, hidden field or metadata key. Shopify hides names with a `_` from shoppers. */
export const CARRIED_FIELD = '_goodword';

/**
 * Touches as the text that a cart carries, oldest first: `ANNA42.m2x4k1z0~BEN123.m3a8`, times in base 36. At most 167
 * characters of `A-Z a-z 0-9 _ - . ~`, which every platform keeps as they are.
 */
export const carriedText = (touches: readonly Required<CarriedTouch>[]): string =>
  touches
    .slice(-TOUCHES)
    .map(({ code, at }) => `${code}.${at.toString(36)}`)
    .join('~');

/** Reads what an order carries, which anybody may have written: what does not fit is left out. A bare code will do. */
export const parseCarried = (input: unknown): readonly CarriedTouch[] =>
  typeof input === 'string' ? input.split('~', TOUCHES).flatMap(toTouch) : [];

function toTouch(text: string): CarriedTouch[] {
  const [code, time = ''] = text.trim().split('.');
  const at = /^[0-9a-z]{1,9}$/.test(time) ? Number.parseInt(time, 36) : undefined;
  return isCode(code) ? [at === undefined ? { code } : { code, at }] : [];
}
