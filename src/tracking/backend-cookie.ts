import { backendSetAt, isRememberedText } from '../protocol/remembered-text.js';
import { no, ok, type Result } from '../protocol/result.js';
import { followMemory } from './follow-memory.js';
import type { Memory } from './memory.js';
import { type Remembered, toText } from './remembered.js';

const DAY_MS = 86_400_000;
// Long before a browser would throw it away, and rarely enough that most pages ask for nothing.
const RENEW_MS = 30 * DAY_MS;
// Safari's caps are 1 and 7 days; whatever is below this is not what the backend asked for.
const LONG_MS = 300 * DAY_MS;

export interface BackendCookieOptions {
  readonly memory: Memory;
  /** Asks the backend to set the cookie, on a domain or on this host alone. */
  readonly set: (remembered: string, domain: string | undefined) => Promise<Result<unknown>>;
  /** Domains to try, broadest first: browsers refuse some, in silence. */
  readonly domains: readonly string[];
  /** Every value of our cookie that the page can see: twins of several domains too. */
  readonly values: () => readonly string[];
  /** Removes a cookie of this host alone. */
  readonly forgetTwin: () => void;
  /** When the browser will throw the cookie away, where it tells. Milliseconds since the epoch. */
  readonly expiry: () => Promise<number | undefined>;
  readonly now: () => number;
}

/**
 * Has the cookie set by the backend, where a script has written it or the backend long ago. Whatever goes wrong, the
 * cookie that there was stays. Answers whether it is done, false where the page wrote meanwhile; or what is wrong.
 */
export async function setByBackend(options: BackendCookieOptions): Promise<Result<boolean>> {
  const { memory, domains, values, forgetTwin, expiry, now } = options;
  const remembered = memory.read();
  const text = toText(remembered);
  const nothing = !remembered.visitor && remembered.touches.length === 0;
  if (nothing || !isRememberedText(text) || memory.keeping() === 'memory') return ok(true);
  const age = (value: string) => Math.abs(now() - (backendSetAt(value) ?? 0));
  const isOurs = (value: string) => value.startsWith(text);
  const isSet = () => values().some((value) => isOurs(value) && age(value) < RENEW_MS);
  if (isSet()) return ok(true);

  let latest: Remembered | undefined;
  const unfollow = followMemory(memory, () => {
    latest = memory.read();
  });
  try {
    for (const domain of [...domains, undefined]) {
      const answer = await options.set(text, domain);
      // What this page wrote meanwhile is newer than what the backend was told, and may just have been overwritten:
      // or not, and then somebody who came later may have written what stands there.
      if (latest) return values().some(isOurs) ? restore(memory, latest) : ok(false);
      if (!answer.ok) return answer;
      if (!isSet()) continue;
      if (domain) forgetTwin();
      if (!isSet()) {
        memory.write(remembered);
        continue;
      }
      const life = ((await expiry()) ?? Number.POSITIVE_INFINITY) - now();
      if (life > LONG_MS) return ok(true);
      // As it is no better than one of ours, it shall not look better.
      memory.write(remembered);
      const days = Math.round(life / DAY_MS);
      return no('not-allowed', `The backend's cookie lives ${days} days only.`);
    }
    return no('not-allowed', 'The backend’s cookie is not kept.');
  } finally {
    unfollow();
  }
}

function restore(memory: Memory, latest: Remembered): Result<boolean> {
  if (latest.visitor || latest.touches.length > 0) memory.write(latest);
  else memory.erase();
  return ok(false);
}
