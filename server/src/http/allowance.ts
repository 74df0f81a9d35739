export interface Allowance {
  /** Milliseconds until somebody may go on; 0 where it is at once. */
  wait(who: string, now: number): number;
  /** Takes so many where there is room for them and answers 0; else takes none and answers the milliseconds to wait. */
  take(who: string, now: number, count?: number): number;
}

export interface Allowed {
  /** At most so many… */
  readonly times: number;
  /** …in so many milliseconds; all of them at once, too. */
  readonly perMs: number;
  /** How many askers are remembered. Default: 10,000, some 2 MB. */
  readonly askers?: number;
}

/**
 * How often each asker may do something: a bucket that empties evenly (GCRA), one number each. Whoever has not asked for
 * longest is forgotten first, so that a flood of made-up askers takes no memory.
 */
export function allowance({ times, perMs, askers = 10_000 }: Allowed): Allowance {
  const emptyAt = new Map<string, number>();
  // One walk along the map for ever: a new one would pass again and again by the gaps of all who were forgotten.
  const longestAgo = emptyAt.keys();
  const each = perMs / times;
  const over = (who: string, now: number, count: number) =>
    Math.max(0, Math.max(emptyAt.get(who) ?? 0, now) + count * each - now - perMs);

  return {
    // A clock that was set back must not lock anybody out for longer than a full bucket takes to empty.
    wait: (who, now) => Math.min(perMs, Math.ceil(over(who, now, 1))),
    take(who, now, count = 1) {
      const wait = Math.ceil(over(who, now, count));
      if (wait > 0) return Math.min(perMs, wait);
      const next = Math.max(emptyAt.get(who) ?? 0, now) + count * each;
      emptyAt.delete(who);
      emptyAt.set(who, next);
      if (emptyAt.size > askers) emptyAt.delete(longestAgo.next().value ?? who);
      return 0;
    },
  };
}
