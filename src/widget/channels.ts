import { isShareAddress, type OwnChannel } from '../protocol/channels.js';
import type { Program } from '../protocol/program.js';
import { CHANNELS, type KnownChannel } from './channel-list.js';
import type { Device } from './device.js';
import { kakaoValues } from './kakao.js';
import type { Message } from './message.js';
import { fill } from './phrasebook.js';

/** A way of sharing that is shown. */
export interface Channel extends KnownChannel {
  readonly name: string;
}

// Where people of a language or a country talk to their friends: the page's language first (^), then whatever country the
// browser's languages name. Nothing is asked or kept for it.
const USUAL = 'sms whatsapp email facebook x telegram';
const WHATSAPP = 'whatsapp sms email facebook telegram x';
const HABITS: readonly (readonly [place: RegExp, channels: string])[] = [
  [/^zh\S*-hk/i, WHATSAPP],
  [/^(ja|th|zh\S*(hant|tw))/i, 'line sms facebook email whatsapp x'],
  [/^zh/i, 'wechat weibo sms email line linkedin'],
  // Without a key for KakaoTalk, the phone's own share sheet is the way to it, which comes first.
  [/^ko|-kr\b/i, 'kakao sms email x facebook line telegram'],
  [/^uk|-(ua|uz|kz)\b/i, 'telegram whatsapp email facebook x'],
  // Without a key for Messenger as well.
  [/^(pl|hu|fil|vi)|-(ph|vn)\b/i, 'messenger whatsapp sms facebook email telegram x'],
  [/^(de|es|fr|it|nl|pt|tr|ar|he|id|hi)|-(in|br|mx|id|gb|ie|za|ng|ke|sg)\b/i, WHATSAPP],
];

/** Channels that fit one row of a phone. */
const ROW = 5;

const OUT = 'M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-9 9';

/**
 * The ways of sharing to show, in order: the merchant's, else the usual ones of language and country. Text messages are for
 * phones. What nobody knows, what has no key and what leads to no good address is left out.
 */
export function chooseChannels(
  { channels, apps = {} }: Pick<Program, 'channels' | 'apps'>,
  language: string,
  device: Device,
): readonly Channel[] {
  const place = [language, ...device.languages].join(' ');
  const usual = HABITS.find(([of]) => of.test(place))?.[1] ?? USUAL;
  const fitting = (channels ?? usual.split(' '))
    .map((one) => (typeof one === 'string' ? known(one) : own(one)))
    .filter((one): one is Channel => one !== undefined)
    .filter(({ phoneOnly, app }) => (device.phone || !phoneOnly) && (!app || apps[app]));
  return channels ? fitting : fitting.slice(0, ROW);
}

function known(name: string): Channel | undefined {
  const found = new Map<string, KnownChannel>(Object.entries(CHANNELS)).get(name);
  return found && { ...found, name };
}

function own({ id, label, address, icon = OUT }: OwnChannel): Channel | undefined {
  return isShareAddress(address) ? { name: id, label, address, icon } : undefined;
}

/** The address that opens a channel with the message written; empty for one that has none. */
export function channelLink(
  { address, phone, app, most }: Channel,
  message: Message,
  device: Device,
  { apps = {}, shareUrl }: Pick<Program, 'apps' | 'shareUrl'>,
): string {
  const { link, subject } = message;
  const said = whole(message.text);
  const text = most ? cut(said, most - link.length - 1) : said;
  const values = {
    link,
    text,
    subject,
    all: joined(' ', text, link),
    letter: joined('\n\n', text, link),
    app: (app && apps[app]) ?? '',
    home: shareUrl,
    ...(app === 'kakao' && kakaoValues({ ...message, text }, location.origin, device)),
  };
  const encoded = Object.entries(values).map(([name, value]) => [name, encode(value)] as const);
  const template = (device.phone && phone) || address;
  const filled = fill(template, {
    ...Object.fromEntries(encoded),
    // RFC 5724 says "?"; iOS only reads the text after "&".
    mark: device.apple ? '&' : '?',
  }).join('');
  // RFC 6068: lines of a mail end in %0D%0A.
  return filled.startsWith('mailto:') ? filled.replace(/%0A/g, '%0D%0A') : filled;
}

const joined = (between: string, ...texts: string[]) => texts.filter(Boolean).join(between);

/** The first so many letters: fewer than people count, never more. */
const cut = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, Math.max(most - 1, 0)).join('')}…` : text;
};

// encodeURIComponent, never URLSearchParams: that writes a blank as "+", which mail programs show.
const encode = (text: string) => encodeURIComponent(whole(text));

// Half a character makes encodeURIComponent throw. Not \p{Surrogate}: looking that up takes Chromium milliseconds.
const whole = (text: string) => text.replace(/[\ud800-\udfff]/gu, '\ufffd');
