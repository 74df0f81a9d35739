const LOOK_MS = 1_000;

/** Work that is done again and again until it is stopped. */
export interface Looking {
  /** Stops looking and waits for what is under way. Twice is harmless. */
  stop(): Promise<void>;
}

/** What a round leaves: work that may be done now, or none before the next look. */
export type Left = 'more' | 'nothing';

/**
 * Looks every second whether there is something to do, one round at a time. `first` is done before. Where a round leaves more the
 * next one follows after a rest as long as the round was, a second at most: orders come to the same database meanwhile.
 */
export function startLooking(
  work: () => Promise<Left>,
  first: () => Promise<unknown> = async () => undefined,
): Looking {
  let stopped = false;
  let wake = () => {};
  const rest = (ms: number) =>
    new Promise<void>((done) => {
      wake = done;
      setTimeout(done, ms).unref();
    });
  const heap = async () => {
    for (let left: Left = 'more'; !stopped && left === 'more'; ) {
      const began = performance.now();
      left = await work();
      if (left === 'more') await rest(Math.min(performance.now() - began, LOOK_MS));
    }
  };
  let round: Promise<unknown> | undefined;
  const begin = (what: () => Promise<unknown>) => {
    round ??= what()
      .catch((error: unknown) => console.error('goodword:', error))
      .finally(() => {
        round = undefined;
      });
  };
  begin(first);
  const looking = setInterval(() => begin(heap), LOOK_MS);
  looking.unref();
  return {
    stop: async () => {
      stopped = true;
      clearInterval(looking);
      wake();
      await round;
    },
  };
}
