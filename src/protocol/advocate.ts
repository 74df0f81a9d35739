import { isCode } from './code.js';
import type { Offer } from './offer.js';
import type { Customer } from './order.js';
import { no, ok, type Result } from './result.js';
import { isRecord } from './shape.js';

/** What a browser posts to `{endpoint}/v1/advocates`. Sent again, it answers the same advocate. */
export interface Registration {
  readonly program: string;
  readonly visitor: string;
  readonly customer?: Customer;
  /** A JSON Web Token by which the shop vouches for a signed-in customer: her code is the same on all her devices. */
  readonly customerToken?: string;
  /** The id of the cause that her donations go to from now on, where the program donates. */
  readonly cause?: string;
}

/** Somebody who may share: her code and the link that carries it. */
export interface Advocate {
  readonly code: string;
  readonly link: string;
  readonly firstName?: string;
}

/** What the backend says of a code: `GET {endpoint}/v1/codes/{code}?program={id}`. */
export interface Invitation {
  readonly program: string;
  /** The code as its owner writes it; the asked one may differ in case. */
  readonly code: string;
  /** What the friend gets. */
  readonly offer: Offer;
  /** First name of the advocate, where she gave one. */
  readonly firstName?: string;
}

export function parseAdvocate(input: unknown): Result<Advocate> {
  return isRecord(input) && isCode(input['code']) && /^https?:\/\//.test(String(input['link']))
    ? ok(input as unknown as Advocate)
    : no('bad-answer', 'The backend did not answer with a code and a link.');
}

export function parseInvitation(input: unknown): Result<Invitation> {
  return isRecord(input) && isCode(input['code']) && isRecord(input['offer'])
    ? ok(input as unknown as Invitation)
    : no('bad-answer', 'The backend did not answer with an invitation.');
}
