import type { Side } from 'goodword/protocol';

/** A secret drawn beforehand, which decides one mystery reward. */
export interface Seed {
  readonly number: number;
  readonly seed: string;
}

export interface Draws {
  /** The next seed of an advocate that decides nothing yet; makes it of `fresh` where there is none. */
  next(program: string, code: string, fresh: string): Promise<Seed>;
  /** The seed that decided one reward. */
  taken(
    program: string,
    code: string,
    of: { orderId: string; side: Side },
  ): Promise<Seed | undefined>;
  /** Gives the next seed to one reward for good; asked again, it is the same one. */
  take(
    program: string,
    code: string,
    of: { orderId: string; side: Side },
    fresh: string,
  ): Promise<Seed>;
}
