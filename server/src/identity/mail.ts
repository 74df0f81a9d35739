/** A message to one person, ready to be sent. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** A BCP 47 tag: the language of its words. */
  readonly language: string;
}

/** Sends a message. The shop's own: an SMTP server, a service. What it rejects with is written to the log. */
export type SendMail = (mail: Mail) => Promise<void>;
