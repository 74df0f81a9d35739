import type { Program } from '../protocol/program.js';
import type { ChannelName, Message } from './channels.js';
import { offerText } from './offers.js';
import type { Phrasebook } from './phrasebook.js';

/** What her friend will read. */
export function messageFor(program: Program, link: string, book: Phrasebook): Message {
  const values = { shop: program.shop, offer: offerText(program.offers.friend, book) };
  return { link, text: book.say('message', values), subject: book.say('subject', values) };
}

const BRANDS = {
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  line: 'LINE',
  x: 'X',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
};

/** A channel as people call it. */
export const channelLabel = (name: ChannelName, book: Phrasebook): string =>
  name === 'email' || name === 'sms' ? book.say(name) : BRANDS[name];
