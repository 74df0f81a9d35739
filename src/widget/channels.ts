import type { Device } from './device.js';

/** What a share carries. */
export interface Message {
  readonly link: string;
  readonly text: string;
  readonly subject: string;
}

type Write = (message: Message, device: Device) => string;

// encodeURIComponent, never URLSearchParams: that writes a blank as "+", which mail programs show.
// It throws at half a character, so those are replaced first.
const enc = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
const both = ({ text, link }: Message) => enc(`${text} ${link}`);

const CHANNELS = {
  // RFC 6068: lines end in %0D%0A.
  email: (m) => `mailto:?subject=${enc(m.subject)}&body=${enc(`${m.text}\r\n\r\n${m.link}`)}`,
  // RFC 5724 says "?"; iOS only reads the text after "&".
  sms: (m, device) => `sms:${device.apple ? '&' : '?'}body=${both(m)}`,
  whatsapp: (m) => `https://wa.me/?text=${both(m)}`,
  telegram: (m) => `https://t.me/share/url?url=${enc(m.link)}&text=${enc(m.text)}`,
  // LINE's documented page ignores its text on phones; the app's own address does not.
  line: (m, device) =>
    device.phone
      ? `https://line.me/R/share?text=${both(m)}`
      : `https://social-plugins.line.me/lineit/share?url=${enc(m.link)}&text=${enc(m.text)}`,
  x: (m) => `https://x.com/intent/tweet?text=${enc(m.text)}&url=${enc(m.link)}`,
  facebook: (m) => `https://www.facebook.com/sharer/sharer.php?u=${enc(m.link)}`,
  linkedin: (m) => `https://www.linkedin.com/sharing/share-offsite/?url=${enc(m.link)}`,
} satisfies Record<string, Write>;

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
export const channelLink = (name: ChannelName, message: Message, device: Device): string =>
  CHANNELS[name](message, device);
