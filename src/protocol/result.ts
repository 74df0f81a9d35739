import type { Problem } from './problem.js';

/** What a call that can fail answers: a value, or a problem with a stable code. Nothing is thrown. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const no = (code: Problem['code'], message: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code, message },
});
