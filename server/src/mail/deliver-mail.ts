import type { MailKind, Program } from 'goodword/protocol';
import type { ProgramBook } from '../ledger/program-book.js';
import { type Language, spokenHere } from '../links/language.js';
import type { Came, Parcel } from '../store/shelves/outbox.js';
import type { Store } from '../store/store.js';
import { sealAddress } from './address-token.js';
import { COUNTS_MS, mayGoAt } from './caps.js';
import { compose } from './compose.js';
import { readAddress } from './keep-address.js';
import { drawHtml, drawText } from './layout.js';
import type { Letter } from './letter.js';
import { letterOf } from './letter-of.js';
import type { Mail, SendMail } from './mail.js';
import type { Sealer } from './sealer.js';

/** What writing to people needs. */
export interface Mailing {
  readonly store: Store;
  readonly book: ProgramBook;
  readonly sealer: Sealer;
  readonly send: SendMail;
  /** Where browsers reach the backend, by program. */
  readonly publicUrl: (program: Program) => string;
  readonly now: () => number;
}

// These carry what somebody owns: they count, and do not wait.
const OWED: readonly MailKind[] = ['reward-paid', 'gift-ready'];
const PER_DAY = 2;
const PER_WEEK = 5;
const PATIENCE_MS = 40_000;
const SOON_MS = 15 * 60_000;
const DAY_MS = 86_400_000;

const unsent = (why: string): Came => ({ done: `Not sent. ${why}` });

/** Writes a mail for one message of the outbox, unless there is a reason not to. Never throws. */
export const openMailing =
  (mailing: Mailing) =>
  async (parcel: Parcel): Promise<Came> => {
    const { store, book, sealer, now } = mailing;
    const written = await letterOf(store, book, parcel, now());
    if ('nothing' in written) return unsent(written.nothing);
    const { letter } = written;
    const { program, kind } = letter;
    if (program.mails?.off?.includes(kind)) return unsent('This kind is switched off.');
    const to = await recipientOf(store, sealer, letter);
    if (typeof to === 'string') return unsent(to);
    const age = now() - parcel.at;
    if (kind === 'confirm-address') {
      if (to.confirmedAt !== undefined) return unsent('The address is confirmed already.');
    } else if (to.confirmedAt === undefined && program.mails?.confirm !== false) {
      const wait = 'Nobody has confirmed the address yet.';
      const until = now() + Math.min(DAY_MS, Math.max(SOON_MS, age));
      return age > COUNTS_MS ? unsent(wait) : { postponed: wait, until };
    }
    const at = await placeFor(store, letter, parcel, to.email, now());
    if (at > now()) {
      const wait = 'So many mails went to this person that this one waits.';
      return at - parcel.at > COUNTS_MS ? unsent(wait) : { postponed: wait, until: at };
    }
    const language =
      spokenHere(to.language ?? letter.language ?? program.mails?.language ?? 'en') ?? 'en';
    const mail = await mailOf(letter, to, language, mailing, parcel);
    return sent(inTime(mailing.send(mail)));
  };

interface Recipient {
  readonly email: string;
  readonly address: string;
  readonly language?: string;
  readonly confirmedAt?: number;
}

/** Where it goes; or, in words, why nowhere. Whoever stopped mails at one address gets none at another; one that is
 * confirmed comes before one that is not. */
async function recipientOf(
  store: Store,
  sealer: Sealer,
  { program: { id }, emails }: Letter,
): Promise<Recipient | string> {
  for (const email of emails) {
    if ((await store.mailing.stoppedAt(email)) !== undefined) return 'The person wants no mail.';
  }
  const found: Recipient[] = [];
  for (const email of emails) {
    const kept = await readAddress(store, sealer, id, email);
    if (kept) found.push({ email, ...kept });
  }
  const confirmed = found.find(({ confirmedAt }) => confirmedAt !== undefined);
  return confirmed ?? found[0] ?? 'No address of the person is kept.';
}

/** Takes a place under the caps, or answers when there is one. Alone, so that two processes do not take the last one. */
const placeFor = (
  store: Store,
  { program, kind }: Letter,
  { parcel }: Parcel,
  email: string,
  now: number,
): Promise<number> =>
  store.exclusively(program.id, async ({ mailing }) => {
    const { perDay = PER_DAY, perWeek = PER_WEEK } = program.mails ?? {};
    const others = await mailing.sentSince({
      ...{ program: program.id, parcel, email, at: now - COUNTS_MS },
    });
    const at = OWED.includes(kind) ? now : mayGoAt(others, { perDay, perWeek }, now);
    if (at <= now) await mailing.note({ program: program.id, parcel, email, at: now });
    return at;
  });

async function mailOf(
  letter: Letter,
  { email, address }: Recipient,
  language: Language,
  { sealer, publicUrl }: Mailing,
  { parcel }: Parcel,
): Promise<Mail> {
  const { program } = letter;
  const base = publicUrl(program);
  const linkTo = (purpose: 'stop' | 'confirm') =>
    `${base}/mail/${purpose}?lang=${language}&to=${sealAddress({ email, program: program.id }, sealer, purpose)}`;
  const stopLink = linkTo('stop');
  const asks = letter.kind === 'confirm-address' && { link: linkTo('confirm') };
  const content = compose({ ...letter, ...asks }, language);
  const { shop, look } = program;
  const drawn = { content, language, shop, accent: look?.accent, stopLink };
  return {
    ...{ to: address, language, shop, subject: content.subject },
    text: drawText(drawn),
    html: await drawHtml(drawn),
    messageId: `<${parcel}@${new URL(base).hostname}>`,
    headers: {
      // RFC 8058: mailboxes show a button of their own for these.
      'List-Unsubscribe': `<${stopLink}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
  };
}

async function sent(sending: Promise<void>): Promise<Came> {
  try {
    await sending;
    return { done: 'Sent.' };
  } catch (error) {
    const { message = String(error), permanent = false } = error as Partial<Error> & {
      permanent?: boolean;
    };
    // A mail server may repeat the address to which it could not deliver.
    const why = message.replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…').slice(0, 300);
    return permanent ? { refused: why } : { failed: why };
  }
}

function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('Not sent within 40 s.')), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
