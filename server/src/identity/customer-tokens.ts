import { no, ok, type Result } from 'goodword/protocol';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose';

/** How the shop vouches for its customers: by JSON Web Tokens, signed in one of three ways. */
export interface CustomerTokens {
  /** What the shop writes into `aud`: a token that it made for somebody else opens nothing here. */
  audience: string;
  /** What the shop writes into `iss`. Default: not looked at. */
  issuer?: string;
  /** HS256: a text of 32 bytes or more, or several by their `kid` while one takes the place of another. */
  secret?: string | Readonly<Record<string, string>>;
  /** RS256 or ES256: the shop's public keys, as a JSON Web Key Set. */
  jwks?: { readonly keys: readonly JWK[] };
  /** The same at an address, e.g. `https://shop.example/.well-known/jwks.json`; read when needed, kept for ten minutes. */
  jwksUrl?: string;
}

/** What a token is checked with. */
export interface TokenKeys {
  readonly audience: string;
  readonly issuer?: string;
  /** A public key must never be taken for an HMAC secret, so each way of signing has its own list. */
  readonly algorithms: readonly string[];
  readonly keyFor: JWTVerifyGetKey;
}

/** The keys could not be fetched: nobody can say whether a token is good. */
export class KeysOutOfReach extends Error {}

// As many bytes as the hash has: RFC 7518, 3.2.
const SECRET_BYTES = 32;
const KEYS_TIMEOUT_MS = 5_000;

/** Reads the option; answers what to write instead where it cannot work. */
export function readCustomerTokens(tokens: CustomerTokens): Result<TokenKeys> {
  const { audience, issuer, secret, jwks, jwksUrl } = tokens;
  if (!isWord(audience)) return wrong('audience must be the text that the shop writes into "aud"');
  if (issuer !== undefined && !isWord(issuer)) return wrong('issuer must be a text');
  const named = { audience, ...(issuer !== undefined && { issuer }) };
  if ([secret, jwks, jwksUrl].filter((way) => way !== undefined).length !== 1) {
    return wrong('give exactly one of secret, jwks and jwksUrl');
  }
  if (secret !== undefined) {
    const secrets = typeof secret === 'string' ? [secret] : Object.values(secret);
    return secrets.length > 0 && secrets.every(isSecret)
      ? ok({ ...named, algorithms: ['HS256'], keyFor: secretOf(secret) })
      : wrong(`a secret must be a text of ${SECRET_BYTES} bytes or more`);
  }
  const algorithms = ['RS256', 'ES256'];
  if (jwks !== undefined) {
    const keyFor = localKeys(jwks);
    return keyFor
      ? ok({ ...named, algorithms, keyFor })
      : wrong('jwks must be { keys: [ … ] } of public RSA or EC keys, without "d"');
  }
  const url = jwksUrl !== undefined && safeUrl(jwksUrl);
  return url
    ? ok({ ...named, algorithms, keyFor: remoteKeys(url) })
    : wrong('jwksUrl must begin with https://, or http://localhost');
}

const isWord = (text: unknown) => typeof text === 'string' && text.trim() !== '';
const isSecret = (text: unknown) =>
  typeof text === 'string' && Buffer.byteLength(text) >= SECRET_BYTES;
const wrong = (text: string) => no('bad-options', `customerTokens: ${text}.`);

const secretOf =
  (secret: NonNullable<CustomerTokens['secret']>): JWTVerifyGetKey =>
  async ({ kid }) => {
    if (typeof secret === 'string') return Buffer.from(secret);
    const found = kid !== undefined && Object.hasOwn(secret, kid) ? secret[kid] : undefined;
    if (found === undefined) throw new errors.JWKSNoMatchingKey();
    return Buffer.from(found);
  };

function localKeys(jwks: NonNullable<CustomerTokens['jwks']>): JWTVerifyGetKey | undefined {
  const isPublic = (key: JWK) => (key?.kty === 'RSA' || key?.kty === 'EC') && !('d' in key);
  if (!Array.isArray(jwks.keys) || jwks.keys.length === 0 || !jwks.keys.every(isPublic)) {
    return undefined;
  }
  return createLocalJWKSet({ keys: [...jwks.keys] });
}

function remoteKeys(url: URL): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(url, { timeoutDuration: KEYS_TIMEOUT_MS });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      const answered =
        error instanceof errors.JWKSNoMatchingKey ||
        error instanceof errors.JWKSMultipleMatchingKeys ||
        error instanceof errors.JOSENotSupported;
      throw answered ? error : new KeysOutOfReach(String(error));
    }
  };
}

function safeUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const here = url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname);
  return url.protocol === 'https:' || here ? url : undefined;
}
