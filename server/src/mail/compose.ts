import type { RewardReason } from 'goodword/protocol';
import type { Language } from '../links/language.js';
import { fill } from '../links/words.js';
import { afterEachOther } from './after-each-other.js';
import type { Letter, ShownCoupon } from './letter.js';
import type { Coming, MailWords, Refused, Said } from './mail-words.js';
import { rewardText } from './reward-text.js';
import { MAIL_WORDS } from './words.js';

/** What a mail says, in the language of whoever reads it. */
export interface Content {
  readonly subject: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly coupon?: { readonly label: string; readonly code: string; readonly until?: string };
  readonly button: { readonly text: string; readonly href: string };
  /** Why it came. */
  readonly foot: string;
  /** What the link says that stops these mails. */
  readonly stop: string;
}

/** Puts a letter into words. What the merchant wrote stands over ours. */
export function compose(letter: Letter, language: Language): Content {
  const { kind, side, program, reward, coupon, link, standing, name } = letter;
  const words = MAIL_WORDS[language];
  const own = program.mails?.words?.[language] ?? {};
  const values = {
    shop: oneLine(program.shop),
    reward: reward ? rewardText(reward, language) : '',
    ...(name !== undefined && { name }),
    ...(coupon && { coupon: coupon.code }),
    ...(standing?.until !== undefined && { date: day(standing.until, language) }),
  };
  const said = (part: keyof Said) =>
    fill(own[`${kind}.${part}`] ?? words.kinds[kind][part], values);
  const isOwn = own[`${kind}.text`] !== undefined;
  const lines = isOwn ? [said('text')] : body(letter, words).map((line) => fill(line, values));
  return {
    subject: oneLine(said('subject')),
    title: said('title'),
    paragraphs: lines.filter((line) => line !== ''),
    ...(coupon && kind !== 'reward-refused' && { coupon: shown(coupon, words, language) }),
    button: { text: said('button'), href: link },
    foot: fill(words.foot[kind === 'confirm-address' ? 'typed' : side], values),
    stop: words.foot.stop,
  };
}

/** The sentence of its kind, and what is known beside. */
function body(letter: Letter, { kinds, lines, coming, why }: MailWords): readonly string[] {
  const { kind, reward, standing, coupon, handed, name } = letter;
  const { text } = kinds[kind];
  const comes = standing ? coming[comingOf(standing.reason)] : '';
  switch (kind) {
    case 'friend-joined':
      return [text, reward ? lines.promise : ''];
    case 'reward-earned':
      // Nobody ordered for a place among the best.
      return letter.byOrder ? [text, comes] : [comes];
    case 'reward-paid':
    case 'gift-ready':
      return [text, coupon || !handed ? '' : handed === 'balance' ? lines.balance : lines.handed];
    case 'reward-refused':
      return [
        afterEachOther(text, standing ? (why[standing.reason as Refused] ?? '') : ''),
        coupon ? lines.voided : '',
        lines.reply,
      ];
    case 'friend-thanks':
      if (!reward) return [text];
      return standing?.reason === 'used-on-order'
        ? [text, lines.giftUsed]
        : [text, afterEachOther(lines.gift, comes)];
    case 'gift-waiting':
      return [name === undefined ? lines.invitedByFriend : lines.invitedBy, text];
    default:
      return [text];
  }
}

const COMING: readonly string[] = [
  'awaiting-payment',
  'in-return-window',
  'awaiting-milestone',
  'rank-reached',
] satisfies readonly Coming[];
const comingOf = (reason: RewardReason): Coming =>
  COMING.includes(reason) ? (reason as Coming) : 'ready';

const shown = ({ code, until }: ShownCoupon, { lines }: MailWords, language: Language) => ({
  label: lines.code,
  code,
  ...(until !== undefined && { until: fill(lines.until, { date: day(until, language) }) }),
});

// The shop's days, and not those of whoever reads: nobody knows where she is.
const day = (at: number, language: Language): string =>
  new Date(at).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });

// A shop's name may hold anything, a line break among it.
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
