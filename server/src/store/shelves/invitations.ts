/** An advocate wrote to this mailbox. */
export interface MailInvite {
  readonly program: string;
  /** A hash. */
  readonly email: string;
  readonly code: string;
  readonly at: number;
}

export interface Invitations {
  add(invite: MailInvite): Promise<void>;
  /** Oldest first: everybody who wrote to one of these mailboxes. */
  ofMails(program: string, emails: readonly string[]): Promise<MailInvite[]>;
  /** Oldest first: to whom the owners of these codes wrote. */
  ofCodes(program: string, codes: readonly string[]): Promise<MailInvite[]>;
  /** Nobody knows any more that these mailboxes were written to. */
  forget(program: string, emails: readonly string[]): Promise<void>;
  /** The same of all that was written before then. */
  forgetBefore(at: number): Promise<void>;
}
