import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { type HandedOver, type HandOver, isHandOverToken } from 'goodword/protocol';
import * as v from 'valibot';

/** What a token says, and until when. Times in milliseconds since the epoch. */
export type Sealed = HandOver & HandedOver & { readonly until: number };

const IV = 12;
const TAG = 16;
const CIPHER = 'aes-256-gcm';

const sealed = v.strictTuple([v.number(), v.string(), v.string(), v.string(), v.string()]);

// A key of its own: what is sealed here says nothing of the secret, and opens nothing else.
const keyOf = (secret: string) =>
  Buffer.from(hkdfSync('sha256', secret, '', 'goodword hand-over 1', 32));

/**
 * Seals a hand-over into a token: nobody can make one, change one or read one. It travels in an address, and a visitor id
 * must not.
 */
export function seal({ until, program, from, to, remembered }: Sealed, secret: string): string {
  const iv = randomBytes(IV);
  const cipher = createCipheriv(CIPHER, keyOf(secret), iv);
  const text = JSON.stringify([until, program, from, to, remembered]);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** Opens a token; undefined where it is not one of ours. Whether it still holds is for the caller to judge. */
export function open(token: unknown, secret: string): Sealed | undefined {
  if (!isHandOverToken(token)) return undefined;
  const bytes = Buffer.from(token, 'base64url');
  try {
    const decipher = createDecipheriv(CIPHER, keyOf(secret), bytes.subarray(0, IV));
    decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
    const text =
      decipher.update(bytes.subarray(IV + TAG), undefined, 'utf8') + decipher.final('utf8');
    const [until, program, from, to, remembered] = v.parse(sealed, JSON.parse(text));
    return { until, program, from, to, remembered };
  } catch {
    return undefined;
  }
}

/** Under which name a used token is kept: base64url has several spellings of the same bytes. */
export const tokenId = (token: string): string =>
  createHash('sha256').update(Buffer.from(token, 'base64url')).digest('base64url');
