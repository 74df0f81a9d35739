import { type HandOverToken, parseHandOverToken } from '../protocol/hand-over.js';
import type { Result } from '../protocol/result.js';

// A token is spent where it arrives, after the network has had its time.
const SPARE_MS = 30_000;

/** Tokens in stock: asked for beforehand, each given away once. */
export interface Tokens {
  /** Sees to it that there will be a token for this origin; answers when there is, or cannot be. */
  prepare(to: string): Promise<void>;
  /** Gives a token away, if there is one. */
  take(to: string): string | undefined;
}

export function stockTokens(
  ask: (to: string) => Promise<Result<unknown>>,
  now: () => number,
): Tokens {
  const stock = new Map<string, { readonly token: string; readonly until: number }>();
  const asking = new Map<string, Promise<void>>();

  const fetchOne = async (to: string): Promise<void> => {
    const answer = await ask(to);
    const read: Result<HandOverToken> = answer.ok ? parseHandOverToken(answer.value) : answer;
    if (!read.ok) return;
    stock.set(to, { token: read.value.token, until: now() + read.value.expiresInMs - SPARE_MS });
  };
  const fresh = (to: string) => (stock.get(to)?.until ?? 0) > now();

  return {
    async prepare(to) {
      if (fresh(to)) return;
      const under = asking.get(to) ?? fetchOne(to).finally(() => asking.delete(to));
      asking.set(to, under);
      await under;
    },
    take(to) {
      const token = fresh(to) ? stock.get(to)?.token : undefined;
      stock.delete(to);
      return token;
    },
  };
}
