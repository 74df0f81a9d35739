import { randomBytes } from 'node:crypto';
import type { KeyRecord, Keys, Role } from '../store/shelves/access.js';
import { hashSecret, newKey } from './admin-secret.js';

/** Makes an admin key. The store keeps its hash only: `secret` is to be shown this once. */
export async function makeKey(
  keys: Pick<Keys, 'add'>,
  made: { readonly role: Role; readonly label: string; readonly at: number },
): Promise<{ readonly secret: string; readonly record: KeyRecord }> {
  const secret = newKey();
  const record = { id: randomBytes(4).toString('hex'), hash: hashSecret(secret), ...made };
  await keys.add(record);
  return { secret, record };
}
