/** Where an advocate may be written to. The address is sealed: only the key of the server opens it. */
export interface Contact {
  readonly program: string;
  readonly code: string;
  readonly sealed: string;
  /** What is kept of the address to know it again. */
  readonly email: string;
  /** Language of her mails, e.g. `ko`. */
  readonly locale?: string;
  readonly at: number;
}

export interface Contacts {
  /** Keeps it in place of an earlier one. */
  keep(contact: Contact): Promise<void>;
  of(program: string, code: string): Promise<Contact | undefined>;
  forget(program: string, code: string): Promise<void>;
  /** Nothing is sent to this address any more, in any program. Answers whether it was sent to until now. */
  stop(email: string, at: number): Promise<boolean>;
  /** She asked for mails again. */
  resume(email: string): Promise<void>;
  isStopped(email: string): Promise<boolean>;
  /** Notes that a mail is sent to an address; a second try of the same is the same. */
  count(parcel: string, email: string, at: number): Promise<void>;
  /** When mails were sent to an address since then, oldest first, without this one; forgets what is older. */
  sentSince(email: string, parcel: string, since: number): Promise<number[]>;
}
