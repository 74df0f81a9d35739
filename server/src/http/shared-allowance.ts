import type { Allowances } from '../store/shelves/allowances.js';
import type { Allowed } from './allowance.js';

/** As an allowance, but of all processes of the shop together. */
export interface SharedAllowance {
  /** Milliseconds until somebody may go on; 0 where it is at once. */
  wait(who: string, now: number): Promise<number>;
  /** Takes so many. Answers 0, or where there was less room than that the milliseconds to wait. */
  take(who: string, now: number, count?: number): Promise<number>;
}

/**
 * For what only somebody who errs takes, so that the store is not asked about everybody else: each process asks it about
 * those who took something here. A process that has not met somebody lets her have one more than there is.
 *
 * @param name Tells this allowance from others.
 */
export function sharedAllowance(
  store: Allowances,
  name: string,
  { times, perMs, askers = 10_000 }: Allowed,
): SharedAllowance {
  const each = perMs / times;
  // Those who took something here, whoever was met last at the end; and until when they have to wait for certain.
  const met = new Map<string, { readonly until: number; readonly waitsUntil: number }>();
  const over = (emptyAt: number, now: number, count: number) =>
    Math.min(perMs, Math.max(0, Math.ceil(emptyAt + count * each - now - perMs)));
  const meet = (who: string, until: number, waitsUntil: number) => {
    met.delete(who);
    met.set(who, { until, waitsUntil });
    const [oldest] = met.keys();
    if (met.size > askers && oldest !== undefined) met.delete(oldest);
  };

  return {
    async wait(who, now) {
      const here = met.get(who);
      if (!here || here.until <= now) return 0;
      // Nothing lets a bucket empty sooner: whoever hammers costs the store nothing.
      if (here.waitsUntil > now) return Math.min(perMs, here.waitsUntil - now);
      const wait = over((await store.emptyAt(`${name} ${who}`, now)) ?? now, now, 1);
      if (wait > 0) meet(who, here.until, now + wait);
      return wait;
    },
    async take(who, now, count = 1) {
      // One more than it holds, so that it shows when it ran over.
      const bucket = { now, cost: Math.round(count * each), brim: perMs + Math.round(each) };
      const emptyAt = await store.fill(`${name} ${who}`, bucket);
      meet(who, now + 2 * perMs, now + over(emptyAt, now, 1));
      return over(emptyAt, now, 0);
    },
  };
}
