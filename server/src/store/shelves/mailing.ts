/** An address that may be written to. It is kept sealed: the store cannot read it. */
export interface KeptAddress {
  readonly program: string;
  /** The hash under which the person is known everywhere else. */
  readonly email: string;
  readonly sealed: string;
  /** What the person reads, as BCP 47. */
  readonly language?: string;
  /** When it was last heard of. */
  readonly at: number;
  /** When its owner said yes, or the shop that it is her customer's. Absent where it was only typed. */
  readonly confirmedAt?: number;
  /** When its owner was asked. */
  readonly askedAt?: number;
}

/** A mail that went to somebody, or is about to. */
export interface SentMail {
  readonly program: string;
  readonly parcel: string;
  readonly email: string;
  readonly at: number;
}

/** To whom people's mails go, how many went, and who wants none. E-mail addresses are hashes. */
export interface Mailing {
  /**
   * Keeps an address, or what is newer of it; a language that was known stays where none is said. How it is written is changed by
   * a confirmed one only: whatever is typed later, to the same mailbox or not, must not take its place.
   */
  keep(address: Omit<KeptAddress, 'askedAt'>): Promise<void>;
  /** Notes that its owner was asked. */
  noteAsked(program: string, email: string, at: number): Promise<void>;
  /** Its owner says that it is hers. Answers whether the address is kept. */
  confirm(program: string, email: string, at: number): Promise<boolean>;
  addressOf(program: string, email: string): Promise<KeptAddress | undefined>;
  /** Notes a mail; the same parcel again changes nothing. */
  note(mail: SentMail): Promise<void>;
  /** When mails other than this parcel went to somebody since then, oldest first. */
  sentSince(mail: SentMail): Promise<number[]>;
  /** Everything that went to somebody and is still noted, oldest first. */
  sentTo(program: string, email: string): Promise<Omit<SentMail, 'program' | 'email'>[]>;
  /** Forgets an address and what went to it. That she wants no mail stays. */
  forget(program: string, email: string): Promise<void>;
  /** Forgets addresses, but those of advocates, that were not heard of since then. */
  forgetSilent(before: number): Promise<void>;
  /** Forgets which mails went before then. */
  forgetSent(before: number): Promise<void>;
  /** From now on she gets none, of any program. */
  stop(email: string, at: number): Promise<void>;
  /** She wants mail again. */
  resume(email: string): Promise<void>;
  /** Since when she wants none. */
  stoppedAt(email: string): Promise<number | undefined>;
}
