/** Every name under which one person is known beside the codes she shares. Visitors and e-mail addresses are hashes. */
export interface PersonNames {
  readonly visitors: readonly string[];
  readonly customers: readonly string[];
  readonly emails: readonly string[];
}

/** A person in one browser. */
export interface Presence {
  readonly person: string;
  /** Until when the browser's own id opens what is hers; absent where it never does. */
  readonly openUntil?: number;
}

/**
 * Who proved to be whom. A person is a name that says nothing; what she proved is `customer:ID` or `email:HASH`. Only what
 * was proven is in here.
 */
export interface People {
  /** Whose proofs these are, each person once; who proved one first comes first. */
  ofProofs(program: string, proofs: readonly string[]): Promise<string[]>;
  /** Who proved herself in this browser, the latest first. */
  inBrowser(program: string, visitor: string): Promise<Presence[]>;
  namesOf(program: string, person: string): Promise<PersonNames>;
  /** Writes proofs down; what somebody proved before stays hers. */
  prove(program: string, person: string, proofs: readonly string[], at: number): Promise<void>;
  /** She is in this browser. Without `openUntil` it stays as open as it was. */
  enter(
    program: string,
    presence: Presence & { readonly visitor: string; readonly at: number },
  ): Promise<void>;
  /** Two turn out to be one: everything of the first is the second's from now on. */
  merge(program: string, from: string, into: string): Promise<void>;
  /** Forgets who was in a browser. */
  forgetBrowser(program: string, visitor: string): Promise<void>;
  /** Forgets what a person proved, and where. */
  forget(program: string, person: string): Promise<void>;
}
