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
  /** How many wait for each pool that is dry. */
  waiting(program: string): Promise<{ pool: string; rewards: number }[]>;
}
