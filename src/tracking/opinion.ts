import type { Notes } from './asked.js';

const KEY = 'gw.nps';
const PERIOD_MS = 90 * 86_400_000;

/** Whether she was asked for her opinion in the last 90 days. A clock that was set back must not make it longer. */
export function askedForOpinion(notes: Pick<Notes, 'get'>, now: number): boolean {
  const ago = now - Number(notes.get(KEY) ?? 0);
  return ago >= 0 && ago < PERIOD_MS;
}

export const rememberOpinion = (notes: Pick<Notes, 'set'>, now: number): void =>
  notes.set(KEY, String(now));
