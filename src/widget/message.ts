import type { Program } from '../protocol/program.js';
import { isPlain } from './is-plain.js';
import { offerText } from './offers.js';
import type { Phrasebook } from './phrasebook.js';

/** What a share carries. The text never holds the link: each way of sharing puts it where it belongs. */
export interface Message {
  readonly link: string;
  readonly text: string;
  readonly subject: string;
}

/** What the advocate wrote herself. */
export interface Written {
  /** Her friend's first name; may be empty. */
  readonly friend: string;
  /** All that her friend will read above the link. Left out: the program's words. */
  readonly text?: string;
}

/** Letters that a message may have. */
export const LONGEST = 500;

/** What her friend will read, in her own words where she wrote some. */
export function messageFor(
  program: Program,
  link: string,
  book: Phrasebook,
  { friend, text }: Written = { friend: '' },
): Message {
  const values = { shop: program.shop, offer: offerText(program.offers.friend, book), link };
  return {
    link,
    text: without(
      link,
      text ?? greeting(friend, book) + (isPlain(program) ? '' : book.say('message', values)),
    ),
    subject: isPlain(program) ? program.shop : book.say('subject', values),
  };
}

/** She named her friend, or another one: the greeting changes, and whatever else she wrote stays. */
export function renamed({ friend, text }: Written, next: string, book: Phrasebook): Written {
  if (text === undefined) return { friend: next };
  const before = greeting(friend, book);
  const rest = before && text.startsWith(before) ? text.slice(before.length) : text;
  return { friend: next, text: greeting(next, book) + rest };
}

const greeting = (friend: string, book: Phrasebook): string =>
  friend.trim() && `${book.say('greeting', { name: friend.trim() })}\n`;

// It follows anyway, and a friend should not read it twice; nor a `{link}` of a merchant's own words.
const without = (link: string, text: string): string =>
  text
    .split(link)
    .join('')
    .replace(/ +(?=\n|$)/g, '');
