import { no, ok, type Result } from './result.js';
import { isRecord } from './shape.js';

/** What a browser posts to `{endpoint}/v1/hand-over` before it goes to another domain of the shop. */
export interface HandOver {
  readonly program: string;
  /** The origin it goes to, e.g. `https://checkout.shop.example`. */
  readonly to: string;
  /** What the browser remembers here: see `isRememberedText`. */
  readonly remembered: string;
}

/** What the backend answers: good for one arrival, and not for long. */
export interface HandOverToken {
  readonly token: string;
  readonly expiresInMs: number;
}

/** What a token is redeemed for, at `{endpoint}/v1/hand-over/redeem`. */
export interface HandedOver {
  readonly remembered: string;
  /** The origin that handed over. */
  readonly from: string;
}

/** The query parameter that carries a token to the other domain. */
export const HAND_OVER_PARAMETER = 'gw_ho';

/** Two minutes: a link that is shared or stored must not make two people one. */
export const HAND_OVER_MS = 120_000;

/** Whether a text may be a token. Whether it is one, only the backend knows. */
export const isHandOverToken = (text: unknown): text is string =>
  typeof text === 'string' && /^[\w-]{40,1200}$/.test(text);

export function parseHandOverToken(input: unknown): Result<HandOverToken> {
  return isRecord(input) &&
    isHandOverToken(input['token']) &&
    typeof input['expiresInMs'] === 'number'
    ? ok({ token: input['token'], expiresInMs: input['expiresInMs'] })
    : no('bad-answer', 'The backend did not answer with a token.');
}
