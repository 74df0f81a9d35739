/** A reward that is to be handed over without anybody at the shop doing it. */
export interface Issuing {
  readonly reward: string;
  readonly program: string;
  /** `waiting`: to be handed over at `dueAt`. `parked`: nobody here hands it over, or nothing is left to give. */
  readonly state: 'waiting' | 'parked';
  readonly tries: number;
  readonly dueAt: number;
  /** The pool that has nothing for it. */
  readonly pool?: string;
  /** What the last try came to, in words. */
  readonly outcome?: string;
}

/** From so many tries on the merchant hears of it: a shop that is restarted answers within a minute. */
export const FAILING_FROM = 3;

/** Rewards that the shop was asked for again and again, and what one of the last tries came to. */
export interface Failing {
  readonly rewards: number;
  readonly outcome: string;
}

export interface IssuingQueue {
  /** Notes rewards that may be handed over from now on; those noted before stay as they are. */
  want(program: string, rewards: readonly string[], now: number): Promise<void>;
  /** Takes those that are due, oldest first, and keeps others from taking them until then. Counts a try of each. */
  take(now: number, until: number, limit: number): Promise<Issuing[]>;
  mark(issuing: Pick<Issuing, 'reward' | 'state' | 'dueAt' | 'pool' | 'outcome'>): Promise<void>;
  /** It was handed over, or need not be any more. */
  done(reward: string): Promise<void>;
  /** Tries those that are parked again: of one program, or all. */
  wake(now: number, program?: string): Promise<void>;
  /** Of an order's rewards, those that the shop was asked to hand over and that wait for it: for a coupon, or an answer. */
  heldUp(program: string, orderId: string): Promise<string[]>;
  /** How many wait for each pool that is dry. */
  waiting(program: string): Promise<{ pool: string; rewards: number }[]>;
  /** Those for which the shop itself fails to answer. */
  failing(program: string): Promise<Failing | undefined>;
}
