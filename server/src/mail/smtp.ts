import type { Mail, SendMail } from './mail.js';

/** How the mails of a shop are sent over SMTP. */
export interface SmtpMail {
  /**
   * `smtp://user:password@host:587`, `smtps://…`, or the options of nodemailer's SMTP transport
   * (https://nodemailer.com/smtp/).
   */
  readonly smtp: string | Readonly<Record<string, unknown>>;
  /** The sender's address; its name is the program's shop where none is given: `Marigold <hello@shop.example>`. */
  readonly from: string;
  /** Where replies go. Default: to the sender. */
  readonly replyTo?: string;
}

/** A way of sending mail that holds connections open. */
export interface Mailer {
  readonly send: SendMail;
  close(): void;
}

// Shorter together than the lease of a parcel: whoever is late has failed.
const PATIENCE = { connectionTimeout: 8_000, greetingTimeout: 8_000, socketTimeout: 20_000 };

/** Sends over SMTP by nodemailer, which is loaded with the first mail: who sends none needs none. */
export function openSmtp({ smtp, from, replyTo }: SmtpMail): Mailer {
  const opening = openTransport(smtp);
  // Awaited with each mail; nobody waits for it before.
  opening.catch(() => undefined);
  const [, name, address = from] = /^\s*(?:"?([^"<]*?)"?\s*)<([^<>]+)>\s*$/.exec(from) ?? [];
  return {
    async send(mail) {
      const transport = await opening;
      try {
        await transport.sendMail({
          from: { name: name || mail.shop, address },
          ...(replyTo !== undefined && { replyTo }),
          ...message(mail),
        });
      } catch (error) {
        throw Object.assign(error as Error, { permanent: isPermanent(error) });
      }
    },
    close: () => void opening.then((transport) => transport.close()).catch(() => undefined),
  };
}

async function openTransport(smtp: SmtpMail['smtp']) {
  const { createTransport } = await import('nodemailer');
  const options = typeof smtp === 'string' ? { url: smtp } : smtp;
  return createTransport({ pool: true, maxConnections: 4, ...PATIENCE, ...options });
}

const message = ({ to, subject, text, html, language, headers, messageId }: Mail) => ({
  // As an object it is one address, whatever stands in it.
  to: { name: '', address: to },
  ...{ subject, text, html },
  ...(messageId !== undefined && { messageId }),
  headers: { 'Content-Language': language, ...headers },
});

// 5xx to the recipient or the message is for ever; to our log-in it is for the merchant to mend. RFC 5321, 4.2.1.
function isPermanent(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number };
  return responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
}
