import type { Tokens } from '../store/shelves/tokens.js';

/**
 * Lets something happen so often in each stretch of time, in all processes together. Answers 0 where it may, else how
 * many milliseconds to wait.
 */
export async function waitFor(
  tokens: Tokens,
  what: string,
  { times, perMs }: { readonly times: number; readonly perMs: number },
  now: number,
): Promise<number> {
  const stretch = Math.floor(now / perMs);
  const end = (stretch + 1) * perMs;
  for (let n = 0; n < times; n++) {
    // Each place in the stretch is a token that can be used once.
    if (await tokens.spend(`${what} ${stretch} ${n}`, end, now)) return 0;
  }
  return end - now;
}
