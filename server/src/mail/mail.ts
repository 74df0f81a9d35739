/** A message to one person, ready to be sent. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** A BCP 47 tag: the language of its words. */
  readonly language: string;
  /** The shop's name, for the sender's name. */
  readonly shop: string;
  /** To be sent with it: who stops these mails, and how. Empty for a mail that the person asked for herself. */
  readonly headers: Readonly<Record<string, string>>;
  /** The same each time this very mail is tried again: a mailbox shows it once. */
  readonly messageId?: string;
}

/**
 * Sends a message. The shop's own, or one over SMTP. What it rejects with is tried again later; an error with
 * `permanent: true` is not.
 */
export type SendMail = (mail: Mail) => Promise<void>;
