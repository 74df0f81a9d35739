import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Draw, PlainOffer, Prize } from 'goodword/protocol';

/** A secret of 256 bits, in hex. */
export const newSeed = (): string => randomBytes(32).toString('hex');

/** What is shown before the draw, so that the seed cannot be changed afterwards: SHA-256 of the seed's text, in hex. */
export const commitmentTo = (seed: string): string =>
  createHash('sha256').update(seed).digest('hex');

/** Draws a prize by weight. The same seed and subject always draw the same prize. */
export function draw(
  prizes: readonly Prize[],
  seed: string,
  subject: string,
): Draw & { readonly prize: PlainOffer } {
  const total = prizes.reduce((sum, { weight }) => sum + weight, 0);
  let left = roll(seed, subject, total);
  const prize = prizes.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  if (!prize) throw new Error('A mystery whose weights add up to 0 is refused at set-up');
  return { commitment: commitmentTo(seed), seed, subject, prize: prize.offer };
}

// 48 bits of HMAC-SHA256(seed, "subject:round"). Those beyond the last whole multiple of the total are drawn again:
// a plain remainder would favour the first prizes.
function roll(seed: string, subject: string, total: number): number {
  const most = 2 ** 48 - (2 ** 48 % total);
  for (let round = 0; ; round++) {
    const digest = createHmac('sha256', seed).update(`${subject}:${round}`).digest();
    const number = digest.readUIntBE(0, 6);
    if (number < most) return number % total;
  }
}
