import type { Notes } from './asked.js';
import type { KeptTouch } from './attribution.js';

const KEY = 'gw.reminder';
const DAY_MS = 86_400_000;
/** As long as she stays after her arrival, the welcome has told her already. */
const SESSION_MS = 1_800_000;

/**
 * Whether a friend may be reminded now of what waits for her: not in the session in which she came, once in so many days, and
 * never again once she has ordered or wants no more of it. Another friend's code begins anew. A clock that was set back must
 * not make it longer.
 */
export function mayRemind(
  notes: Pick<Notes, 'get'>,
  { code, at }: KeptTouch,
  everyDays: number,
  now: number,
): boolean {
  if (now - at < SESSION_MS) return false;
  const [about, last] = (notes.get(KEY) ?? '').split(' ');
  if (about !== code) return true;
  const ago = now - Number(last);
  return ago < 0 || ago >= everyDays * DAY_MS; // NaN, of "done", is neither
}

export const rememberReminder = (notes: Pick<Notes, 'set'>, code: string, now: number): void =>
  notes.set(KEY, `${code} ${now}`);

/** She has ordered, or does not want to be reminded. */
export const endReminders = (notes: Pick<Notes, 'set'>, code: string): void =>
  notes.set(KEY, `${code} done`);
