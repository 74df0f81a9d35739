import { no, ok, type Result } from 'goodword/protocol';
import { calculateJwkThumbprint, importJWK, type JWK } from 'jose';

/** What the status of a visitor is signed with, and what others need to check it. */
export interface StatusKey {
  readonly algorithm: 'HS256' | 'RS256' | 'ES256';
  readonly kid?: string;
  readonly sign: JWK | Uint8Array;
  /** The public half, for whoever checks; none where the secret is shared. */
  readonly published: readonly JWK[];
}

/** A secret that the shop's server has too. */
export const sharedSecret = (secret: string): StatusKey => ({
  algorithm: 'HS256',
  sign: Buffer.from(secret),
  published: [],
});

/** Reads a private key. Its public half is published under its `kid`, or its thumbprint (RFC 7638). */
export async function readStatusKey(key: JWK): Promise<Result<StatusKey>> {
  const { kty, crv, x, y, n, e, d } = key ?? {};
  const ec = kty === 'EC' && crv === 'P-256';
  const algorithm = ec ? 'ES256' : 'RS256';
  const open = (ec ? { kty, crv, x, y } : { kty, n, e }) as JWK;
  try {
    if (!(ec || kty === 'RSA') || typeof d !== 'string') throw new Error('not a private key');
    await importJWK(key, algorithm);
    const kid = key.kid ?? (await calculateJwkThumbprint(open));
    const published = [{ ...open, kid, alg: algorithm, use: 'sig' }];
    return ok({ algorithm, kid, sign: key, published });
  } catch {
    return no(
      'bad-options',
      'statusKey must be a private JSON Web Key: { kty: "EC", crv: "P-256", x, y, d }, or RSA.',
    );
  }
}
