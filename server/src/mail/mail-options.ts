import { no, ok, type Result } from 'goodword/protocol';
import type { SendMail } from './mail.js';
import { mailAddress } from './mail-address.js';
import { openSealer, type Sealer } from './sealer.js';
import { type Mailer, openSmtp, type SmtpMail } from './smtp.js';

export interface MailOptions {
  /**
   * Sends mail: by SMTP, or by a function of yours. By itself it sends links by which people without an account prove whose
   * address it is; with a `mailKey` also what docs/messages.md tells. Default: none is sent.
   */
  mail?: SendMail | SmtpMail;
  /**
   * A secret of 32 characters or more under which addresses are kept, so that people can be written to. A list: the first
   * one seals, all of them open. Default: no address is kept, and nobody is written to unasked.
   */
  mailKey?: string | readonly string[];
  /**
   * Where browsers reach this handler, e.g. `https://shop.example/goodword`: for the link that stops mails. Default: the
   * `basePath` at the origin of the program's `shareUrl`.
   */
  publicUrl?: string;
}

/** Mail as it is used: who sends, what keeps addresses, and where links in mails lead. */
export interface MailSettings {
  readonly mailer?: Mailer;
  readonly sealer?: Sealer;
  readonly publicUrl?: string;
}

/** Checks the options of mail; says what to mend. Opens no connection. */
export function readMailOptions({ mail, mailKey, publicUrl }: MailOptions): Result<MailSettings> {
  const keys = typeof mailKey === 'string' ? [mailKey] : (mailKey ?? []);
  if (mailKey !== undefined && (keys.length === 0 || keys.some((key) => !isKey(key)))) {
    return no(
      'bad-options',
      'mailKey must be a secret of 32 characters or more, or a list of such.',
    );
  }
  if (mailKey !== undefined && !mail) {
    return no(
      'bad-options',
      'mailKey keeps addresses for mails, and nothing sends any: see docs/messages.md.',
    );
  }
  if (publicUrl !== undefined && !isBase(publicUrl)) {
    return no(
      'bad-options',
      'publicUrl must be like "https://shop.example/goodword", without a slash at its end.',
    );
  }
  const wrong = mail && typeof mail !== 'function' && faultOf(mail);
  if (wrong) return no('bad-options', wrong);
  return ok({
    ...(mail && { mailer: mailerOf(mail) }),
    ...(keys.length > 0 && { sealer: openSealer(keys) }),
    ...(publicUrl !== undefined && { publicUrl }),
  });
}

const isKey = (key: unknown) => typeof key === 'string' && key.length >= 32;
const isBase = (url: string) =>
  URL.canParse(url) && /^https?:\/\/[^?#]+[^/?#]$/.test(url) && !new URL(url).username;

const mailerOf = (mail: SendMail | SmtpMail): Mailer =>
  typeof mail === 'function' ? { send: mail, close: () => undefined } : openSmtp(mail);

function faultOf({ smtp, from, replyTo }: SmtpMail): string | undefined {
  const url = typeof smtp === 'string' && URL.canParse(smtp) && new URL(smtp);
  const isSmtp = url && (url.protocol === 'smtp:' || url.protocol === 'smtps:') && url.hostname;
  if (!isSmtp && (typeof smtp !== 'object' || smtp === null)) {
    return 'mail.smtp must be like "smtp://user:password@mail.shop.example:587", or options of nodemailer.';
  }
  if (!isSender(from)) {
    return 'mail.from must be an address, e.g. "Marigold <hello@shop.example>".';
  }
  return replyTo === undefined || isSender(replyTo)
    ? undefined
    : 'mail.replyTo must be an address, e.g. "help@shop.example".';
}

const isSender = (text: unknown) =>
  typeof text === 'string' &&
  !/[\r\n]/.test(text) &&
  mailAddress(/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text) !== undefined;
