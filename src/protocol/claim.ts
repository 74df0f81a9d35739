import { codeIn } from './code-in.js';
import { isVisitor } from './event.js';
import { WORD_LENGTH } from './limits.js';
import { parseOrderId } from './order.js';
import { no, ok, type Result } from './result.js';
import type { RewardReason } from './reward.js';
import { isRecord, shortText } from './shape.js';

/**
 * What a browser posts to `{endpoint}/v1/claims`: its buyer says after the order who sent her. Counts only from the
 * browser that reported the order, or from the customer of the order. Sent again, it is the same claim.
 */
export interface Claim {
  readonly program: string;
  readonly visitor: string;
  readonly orderId: string;
  /** The friend's code. On the wire it may be her whole share link, as it was pasted. */
  readonly code: string;
  /** The shop's word for who is signed in, as `Registration` has it: she may have ordered in another browser. */
  readonly customerToken?: string;
}

/** What became of a claim. A code that nobody owns is the problem `unknown-code` instead, 404. */
export type ClaimOutcome =
  /** The advocate has the credit for the order because of it. */
  | 'credited'
  /** She had it already, by what came with the order. */
  | 'already-credited'
  /** A person at the shop looks at it: something does not fit, or the order came with somebody else's code. */
  | 'held'
  /** This order is not known from this browser, yet: the claim is kept, and counts when it is. */
  | 'waiting'
  /** The order is longer ago than the program allows. */
  | 'too-late'
  /** Buyer and advocate are the same person. */
  | 'own-code'
  /** The shop has given the credit to somebody else, or this browser has claimed another code for the order before. */
  | 'other-advocate'
  /** A rule of the program refuses it; `reason` says which. */
  | 'refused';

export interface Claimed {
  readonly outcome: ClaimOutcome;
  /** As its owner writes it. */
  readonly code: string;
  readonly reason?: RewardReason;
}

/** Reads a claim from the wire. */
export function parseClaim(input: unknown): Result<Claim> {
  if (!isRecord(input)) return UNREADABLE;
  const program = shortText(input['program'], WORD_LENGTH);
  const { visitor } = input;
  if (program === undefined || !isVisitor(visitor)) return UNREADABLE;
  const orderId = parseOrderId(input['orderId']);
  if (!orderId.ok) return orderId;
  const text = shortText(input['code'], LINK_LENGTH);
  const code = text === undefined ? undefined : codeIn(text);
  if (code === undefined) return NO_CODE;
  const token = input['customerToken'];
  return ok({
    program,
    visitor,
    orderId: orderId.value,
    code,
    ...(typeof token === 'string' && { customerToken: token }),
  });
}

// A share link to a deep page, with what chats append to it.
const LINK_LENGTH = 2_000;

const UNREADABLE = no(
  'bad-request',
  'Send { "program", "visitor", "orderId", "code" } as JSON; visitor is 16 to 64 of A-Z a-z 0-9 _ -',
);
const NO_CODE = no('bad-code', 'code is a code, 3 to 32 of A-Z a-z 0-9 _ -, or a share link.');

const OUTCOMES: readonly unknown[] = [
  'credited',
  'already-credited',
  'held',
  'waiting',
  'too-late',
  'own-code',
  'other-advocate',
  'refused',
] satisfies ClaimOutcome[];

export const parseClaimed = (input: unknown): Result<Claimed> =>
  isRecord(input) && OUTCOMES.includes(input['outcome']) && typeof input['code'] === 'string'
    ? ok(input as unknown as Claimed)
    : no('bad-answer', 'The backend did not answer what became of the claim.');
