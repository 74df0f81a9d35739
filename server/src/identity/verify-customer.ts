import { no, ok, parseCustomer, type Result } from 'goodword/protocol';
import { errors, jwtVerify } from 'jose';
import { hashEmail } from '../ledger/hash.js';
import { KeysOutOfReach, type TokenKeys } from './customer-tokens.js';
import type { Proof } from './proof.js';

/** Clocks of shop and backend may differ by so much. */
const TOLERANCE_S = 30;
// Ours need 500. A megabyte must not be decoded to learn that it is nonsense.
const LONGEST = 8_000;

/** What a customer's token proves, or why it proves nothing. Asks the shop for its keys where they are not known. */
export async function verifyCustomer(
  keys: TokenKeys,
  token: string,
  now: number,
): Promise<Result<Proof>> {
  if (token.length > LONGEST) return refused('is longer than 8,000 characters');
  const { audience, issuer, algorithms, keyFor } = keys;
  try {
    const { payload } = await jwtVerify(token, keyFor, {
      algorithms: [...algorithms],
      audience,
      ...(issuer !== undefined && { issuer }),
      currentDate: new Date(now),
      clockTolerance: TOLERANCE_S,
      requiredClaims: ['sub', 'exp'],
    });
    return proofOf(payload);
  } catch (error) {
    return error instanceof KeysOutOfReach
      ? no('unreachable', 'The shop’s keys could not be fetched. Try again soon.')
      : refused(whyNot(error));
  }
}

// Claims by their names in OpenID Connect Core, 5.1.
function proofOf(claims: Record<string, unknown>): Result<Proof> {
  const { sub, email, email_verified: read, given_name: firstName } = claims;
  const known = parseCustomer({ id: sub, email, firstName });
  if (known.id === undefined || !isStorable(known.id)) return refused('names nobody in "sub"');
  return ok({
    customer: known.id,
    // Many shops let a customer type any address into her account.
    ...(read === true &&
      known.email !== undefined && { email: hashEmail(known.email), address: known.email }),
    ...(known.firstName !== undefined &&
      isStorable(known.firstName) && { firstName: known.firstName }),
  });
}

// PostgreSQL stores neither U+0000 nor half a surrogate pair.
const isStorable = (text: string) => !text.includes('\0') && Buffer.from(text).toString() === text;

function whyNot(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'has expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    return `has a wrong or missing "${error.claim}"`;
  }
  if (error instanceof errors.JOSEAlgNotAllowed)
    return 'is signed by an algorithm that is not allowed';
  if (error instanceof errors.JWKSNoMatchingKey) return 'is signed by a key that is not the shop’s';
  return 'has no signature that fits';
}

const refused = (why: string) =>
  no('unauthorised', `The customer token ${why}. How to make one: docs/identity.md.`);
