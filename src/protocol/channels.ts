import type { Label } from './offer.js';

/** The ways of sharing that Goodword knows. `kakao` and `messenger` need the shop's own key. */
export const CHANNEL_NAMES = [
  'email',
  'sms',
  'whatsapp',
  'telegram',
  'line',
  'kakao',
  'messenger',
  'wechat',
  'weibo',
  'x',
  'facebook',
  'linkedin',
  'threads',
  'bluesky',
  'pinterest',
  'reddit',
] as const;

export type ChannelName = (typeof CHANNEL_NAMES)[number];

/** A way of sharing of the merchant's own. */
export interface OwnChannel {
  /** Names it in `on('shared')` and in the numbers: `team-chat`. */
  readonly id: string;
  readonly label: Label;
  /** Where it leads. `{link}`, `{text}` and `{subject}` are filled in. A web address, `mailto:`, `sms:` or an app of `APP_SCHEMES`. */
  readonly address: string;
  /** One line on a grid of 24, as in the `d` of an SVG path. Default: an arrow that leads out. */
  readonly icon?: string;
}

/** What other companies call the shop's app. Some ways of sharing cannot do without. */
export interface AppKeys {
  /** Of a Facebook app: opens `messenger`. */
  readonly facebook?: string;
  /** The JavaScript key of a Kakao app in which the shop's domain is registered: opens `kakao`. */
  readonly kakao?: string;
}

/** Apps that an address may open, besides the web, mail and text messages. */
export const APP_SCHEMES: readonly string[] = [
  'fb-messenger',
  'kakaolink',
  'line',
  'sgnl',
  'tg',
  'viber',
  'weixin',
  'whatsapp',
  'zalo',
];

/** Whether an address leads to the web, to mail, to text messages or to a known app: never to a script. */
export const isShareAddress = (address: string): boolean =>
  /^(https?:\/\/|mailto:|sms:)/.test(address) ||
  APP_SCHEMES.some((scheme) => address.startsWith(`${scheme}:`));
