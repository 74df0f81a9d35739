import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps texts so that only this backend reads them. */
export interface Sealer {
  /**
   * Seals a text with the first key.
   *
   * @param about What it belongs to: it opens there only, so that no row can be put in another one's place.
   */
  seal(text: string, about: string): string;
  /** Undefined where it was sealed by no key of ours, for something else, or was changed. */
  open(sealed: string, about: string): string | undefined;
}

interface Key {
  readonly name: Buffer;
  readonly bytes: Uint8Array;
}

const NAME = 4;
const NONCE = 12;
const TAG = 16;

/**
 * AES-256-GCM, each time with a new nonce. The result is url-safe and begins with the name of its key, so that old
 * texts open while new ones are sealed by a new key.
 *
 * @param secrets The newest first.
 * @param use What is sealed: what is sealed for one use opens for no other.
 */
export function openSealer(secrets: readonly string[], use: 'mail' | 'friends' = 'mail'): Sealer {
  const keys = secrets.map((secret) => keyOf(secret, use));
  return {
    seal(text, about) {
      const [key] = keys;
      if (!key) throw new Error('There is no key to seal with');
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(Buffer.from(about));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([key.name, nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(sealed, about) {
      const bytes = Buffer.from(sealed, 'base64url');
      const key = keys.find(({ name }) => name.equals(bytes.subarray(0, NAME)));
      const nonce = bytes.subarray(NAME, NAME + NONCE);
      const tag = bytes.subarray(NAME + NONCE, NAME + NONCE + TAG);
      if (!key || tag.length !== TAG) return undefined;
      try {
        const decipher = createDecipheriv('aes-256-gcm', key.bytes, nonce)
          .setAAD(Buffer.from(about))
          .setAuthTag(tag);
        const text = decipher.update(bytes.subarray(NAME + NONCE + TAG));
        return Buffer.concat([text, decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}

function keyOf(secret: string, use: string): Key {
  const bytes = new Uint8Array(hkdfSync('sha256', secret, '', `goodword ${use} 1`, 32));
  return { bytes, name: createHash('sha256').update(bytes).digest().subarray(0, NAME) };
}
