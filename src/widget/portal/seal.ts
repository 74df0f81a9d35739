import type { Draw } from '../../protocol/reward.js';

/**
 * Whether the seed is the one whose SHA-256 was shown before the order: see docs/program.md. Undefined where a browser
 * computes no hashes, as on pages without https.
 */
export async function sealHolds({ commitment, seed = '' }: Draw): Promise<boolean | undefined> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(seed));
    const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
    return hex.join('') === commitment;
  } catch {
    return undefined;
  }
}
