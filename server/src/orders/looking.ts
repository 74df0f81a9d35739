const LOOK_MS = 1_000;

/** Work that is done again and again until it is stopped. */
export interface Looking {
  /** Stops looking and waits for what is under way. Twice is harmless. */
  stop(): Promise<void>;
}

/** Looks every second whether there is something to do, one round at a time. `first` is done before. */
export function startLooking(
  work: () => Promise<unknown>,
  first: () => Promise<unknown> = async () => undefined,
): Looking {
  let round: Promise<unknown> | undefined;
  const begin = (what: () => Promise<unknown>) => {
    round ??= what()
      .catch((error: unknown) => console.error('goodword:', error))
      .finally(() => {
        round = undefined;
      });
  };
  begin(first);
  const looking = setInterval(() => begin(work), LOOK_MS);
  looking.unref();
  return {
    stop: async () => {
      clearInterval(looking);
      await round;
    },
  };
}
