import type { Program } from '../protocol/program.js';
import type { Message } from './channels.js';
import { offerText } from './offers.js';
import type { Phrasebook } from './phrasebook.js';

/** What her friend will read. */
export function messageFor(program: Program, link: string, book: Phrasebook): Message {
  const values = { shop: program.shop, offer: offerText(program.offers.friend, book) };
  return { link, text: book.say('message', values), subject: book.say('subject', values) };
}
