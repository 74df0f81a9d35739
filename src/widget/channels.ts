import type { Device } from './device.js';
import { fill } from './phrasebook.js';

/** What a share carries. */
export interface Message {
  readonly link: string;
  readonly text: string;
  readonly subject: string;
}

/** A way of sharing. */
interface Channel {
  /** A brand's name. Without one it is called by a word of the language. */
  readonly label?: string;
  /** Opens it with the message written. Values come in encoded. */
  readonly address: string;
  /** One line on a grid of 24, drawn for Goodword: a hint of its mark. */
  readonly icon: string;
}

const CHANNELS = {
  email: {
    // RFC 6068: lines end in %0D%0A.
    address: 'mailto:?subject={subject}&body={text}%0D%0A%0D%0A{link}',
    icon: 'M3.5 6h17v12.5h-17zM4 7l8 6.5L20 7',
  },
  sms: {
    address: 'sms:{mark}body={text}%20{link}',
    icon: 'M4 5h16v11h-9l-4.5 4v-4H4zM8.5 10.5h.01M12 10.5h.01M15.5 10.5h.01',
  },
  whatsapp: {
    label: 'WhatsApp',
    address: 'https://wa.me/?text={text}%20{link}',
    icon: 'M4 20l1-4a8 8 0 1 1 3 3zM9 8c-1 1-.5 3 1.5 4.5s3.5 2.5 4.5 1.5l.5-1-2-1-1 1-2-2 1-1-1-2z',
  },
  telegram: {
    label: 'Telegram',
    address: 'https://t.me/share/url?url={link}&text={text}',
    icon: 'M20.5 4.5L3.5 11l5.5 2.2 8-5.7-6 7V19l2.7-3.2 3.8 2.9z',
  },
  line: {
    label: 'LINE',
    address: 'https://social-plugins.line.me/lineit/share?url={link}&text={text}',
    icon: 'M12 4c5 0 9 3.2 9 7.2 0 3.3-3.8 6.3-9 9.3.5-1.1.5-1.9.1-2.4C6.6 17.9 3 15 3 11.2 3 7.2 7 4 12 4zM10 8.5V14h4.5',
  },
  x: {
    label: 'X',
    address: 'https://x.com/intent/tweet?text={text}&url={link}',
    icon: 'M4.5 4.5h3.8l11.2 15h-3.8zM18.8 4.5l-6 6.8M10.8 13.2l-5.6 6.3',
  },
  facebook: {
    label: 'Facebook',
    address: 'https://www.facebook.com/sharer/sharer.php?u={link}',
    icon: 'M13.5 20.5v-13c0-2 1-3 3-3h1M9 12h7.5',
  },
  linkedin: {
    label: 'LinkedIn',
    address: 'https://www.linkedin.com/sharing/share-offsite/?url={link}',
    icon: 'M5.5 10v9.5M5.5 5.5h.01M10.5 19.5V10M10.5 14.5c0-3 1.5-4.5 4-4.5s4 1.5 4 4.5v5',
  },
  threads: {
    label: 'Threads',
    address: 'https://www.threads.com/intent/post?text={text}&url={link}',
    icon: 'M18 8.5C17 5.5 15 4 12 4c-4.5 0-7 3-7 8s2.5 8 7 8c3.5 0 6-2 6-4.5 0-3-3-4-6-4s-4 1.2-3.5 3 4.5 2 5.5-.5.5-5-1-6-3.5-.5-4 .8',
  },
  bluesky: {
    label: 'Bluesky',
    address: 'https://bsky.app/intent/compose?text={text}%20{link}',
    icon: 'M12 11C10.5 8 7 5 4 4.5c-.5 4 0 8 4.5 8.5-3 .5-3 3.5 0 6 2 .5 3-2.5 3.5-4 .5 1.5 1.5 4.5 3.5 4 3-2.5 3-5.5 0-6 4.5-.5 5-4.5 4.5-8.5-3 .5-6.5 3.5-8 6.5z',
  },
  pinterest: {
    label: 'Pinterest',
    address: 'https://www.pinterest.com/pin/create/button/?url={link}&description={text}',
    icon: 'M9.5 20.5L12 9.5M10.8 15c4 2 6.2-1.5 6.2-4.5 0-4-2.5-6-5.5-6S6 7 6 10c0 1.5.5 2.8 1.5 3.5',
  },
  reddit: {
    label: 'Reddit',
    address: 'https://www.reddit.com/submit?url={link}&title={text}',
    icon: 'M12 9c4.5 0 8 2.2 8 5.5S16.5 20 12 20s-8-2.2-8-5.5S7.5 9 12 9zM12 9l1-4.5 4 1M9 13.5h.01M15 13.5h.01M9.5 16.8c1.5 1 3.5 1 5 0',
  },
} satisfies Record<string, Channel>;

// LINE's documented page ignores its text on phones; the app's own address does not.
const LINE_APP = 'https://line.me/R/share?text={text}%20{link}';

export type ChannelName = keyof typeof CHANNELS;

const isChannel = (name: string): name is ChannelName => Object.keys(CHANNELS).includes(name);

// Where people of a language talk to their friends. KakaoTalk, first in Korea, has no address without an
// app key: there the phone's own share sheet comes first.
const USUAL = 'sms whatsapp email facebook x telegram';
const LINE_FIRST = 'line sms facebook email whatsapp x';
const HABITS: Readonly<Record<string, string>> = {
  ja: LINE_FIRST,
  th: LINE_FIRST,
  zh: LINE_FIRST,
  ko: 'sms email x facebook line telegram',
};

/** Channels that fit one row of a phone. */
const ROW = 5;

/**
 * The ways of sharing to show, in order: the merchant's, else the usual ones of the language. Text messages are for
 * phones. Names that nobody knows are left out.
 */
export function chooseChannels(
  language: string,
  device: Device,
  merchants?: readonly string[],
): readonly ChannelName[] {
  const names = merchants ?? (HABITS[language.slice(0, 2)] ?? USUAL).split(' ');
  const fitting = names.filter(isChannel).filter((name) => device.phone || name !== 'sms');
  return merchants ? fitting : fitting.slice(0, ROW);
}

/** The address that opens a channel with the message written. */
export const channelLink = (
  name: ChannelName,
  message: Message,
  { phone, apple }: Device,
): string =>
  fill(name === 'line' && phone ? LINE_APP : CHANNELS[name].address, {
    link: encode(message.link),
    text: encode(message.text),
    subject: encode(message.subject),
    // RFC 5724 says "?"; iOS only reads the text after "&".
    mark: apple ? '&' : '?',
  }).join('');

/** How a channel looks, and what people call it. */
export const channelFace = (name: ChannelName): Pick<Channel, 'icon' | 'label'> => CHANNELS[name];

// encodeURIComponent, never URLSearchParams: that writes a blank as "+", which mail programs show.
// It throws at half a character, so those are replaced first.
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
