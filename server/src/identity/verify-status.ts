import { no, ok, type ReferralStatus, type Result, STATUS_TYPE } from 'goodword/protocol';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  type JWK,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import * as v from 'valibot';

/** With what, and for what, a status is checked: exactly one of `secret`, `jwksUrl` and `jwks`. */
export interface StatusCheck {
  program: string;
  /** The `webhookSecret` of the backend, where it has no `statusKey`. */
  secret?: string;
  /** `{endpoint}/.well-known/jwks.json` of a backend that has one. */
  jwksUrl?: string;
  jwks?: { readonly keys: readonly JWK[] };
  /** The nonce with which it was asked for. Default: none. */
  nonce?: string;
  /** Milliseconds since the epoch. Default: `Date.now`. */
  now?: () => number;
}

const claims = v.object({
  program: v.string(),
  valid: v.boolean(),
  reason: v.string(),
  referredBy: v.exactOptional(v.string()),
  firstName: v.exactOptional(v.string()),
  nonce: v.exactOptional(v.string()),
  iat: v.number(),
  exp: v.number(),
});

/**
 * For the shop's own server: reads the status of a visitor that its page handed in, or says why it is not to be trusted.
 * Never throws.
 */
export async function verifyStatus(
  token: unknown,
  check: StatusCheck,
): Promise<Result<ReferralStatus>> {
  const { program, secret, nonce, now = Date.now } = check;
  if (typeof token !== 'string' || token.length > 8_000) return refused('It is no status.');
  try {
    const { payload } = await jwtVerify(token, keyOf(check), {
      // A public key must never be taken for an HMAC secret.
      algorithms: secret === undefined ? ['RS256', 'ES256'] : ['HS256'],
      typ: STATUS_TYPE,
      audience: program,
      currentDate: new Date(now()),
      requiredClaims: ['exp', 'iat'],
    });
    const status = v.parse(claims, payload);
    return status.nonce === nonce
      ? ok(status as ReferralStatus)
      : refused('It was asked for with another nonce.');
  } catch (error) {
    return refused(String((error as Error).message));
  }
}

const refused = (why: string) => no('bad-signature', `The status cannot be trusted: ${why}`);

// One set of keys for each address: it remembers what it has fetched.
const remote = new Map<string, JWTVerifyGetKey>();

function keyOf({ secret, jwks, jwksUrl }: StatusCheck): JWTVerifyGetKey {
  if (secret) return async () => Buffer.from(secret);
  if (jwks) return createLocalJWKSet({ keys: [...jwks.keys] });
  if (!jwksUrl) throw new Error('give one of secret, jwksUrl and jwks.');
  const known = remote.get(jwksUrl) ?? createRemoteJWKSet(new URL(jwksUrl));
  remote.set(jwksUrl, known);
  return known;
}
