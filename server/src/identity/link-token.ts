import { hkdfSync, randomUUID } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import * as v from 'valibot';

/** What a link by mail says. Visitor and e-mail are hashes. */
export interface LinkToken {
  /** Which token it is: it is used under this name. */
  readonly id: string;
  readonly program: string;
  /** The browser that asked for it, and the only one that it opens. */
  readonly visitor: string;
  readonly email: string;
  /** The page to go back to. */
  readonly page: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

const said = v.object({
  jti: v.string(),
  program: v.string(),
  visitor: v.string(),
  email: v.string(),
  page: v.string(),
  until: v.number(),
});

// A key of its own: what is sealed here opens nothing else.
const keyOf = (secret: string) =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'goodword mail link 1', 32));

/** Seals a link: it goes through mail boxes and addresses, where nobody may read, make or change one. */
export const sealLink = (link: Omit<LinkToken, 'id'>, secret: string): Promise<string> =>
  new EncryptJWT({ ...link, jti: randomUUID() })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(keyOf(secret));

/** Opens a link; undefined where it is none of ours. Whether it still holds is for the caller to judge. */
export async function openLink(token: string, secret: string): Promise<LinkToken | undefined> {
  if (token.length > 4_000) return undefined;
  try {
    const { payload } = await jwtDecrypt(token, keyOf(secret), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    const { jti: id, ...link } = v.parse(said, payload);
    return { id, ...link };
  } catch {
    return undefined;
  }
}
