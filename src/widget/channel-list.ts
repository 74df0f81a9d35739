import type { AppKeys, ChannelName } from '../protocol/channels.js';
import type { Label } from '../protocol/offer.js';

/** A way of sharing that Goodword knows. */
export interface KnownChannel {
  /** A brand's name. Without one it is called by a word of the language. */
  readonly label?: Label;
  /** Opens it with the message written. Values come in encoded. Empty: the QR code is shown in its place. */
  readonly address: string;
  /** Opens the app itself, on a phone. */
  readonly phone?: string;
  /** There is none on a desk. */
  readonly phoneOnly?: true;
  /** Of whose app it needs the shop's key. */
  readonly app?: keyof AppKeys;
  /** How many letters it takes, the link among them. */
  readonly most?: number;
  /** One line on a grid of 24, drawn for Goodword: a hint of its mark. */
  readonly icon: string;
}

export const CHANNELS = {
  email: {
    address: 'mailto:?subject={subject}&body={letter}',
    icon: 'M3.5 6h17v12.5h-17zM4 7l8 6.5L20 7',
  },
  sms: {
    address: 'sms:{mark}body={all}',
    phoneOnly: true,
    icon: 'M4 5h16v11h-9l-4.5 4v-4H4zM8.5 10.5h.01M12 10.5h.01M15.5 10.5h.01',
  },
  whatsapp: {
    label: 'WhatsApp',
    address: 'https://wa.me/?text={all}',
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
    // The documented page ignores its text on phones; the app's own address does not.
    phone: 'https://line.me/R/share?text={all}',
    icon: 'M12 4c5 0 9 3.2 9 7.2 0 3.3-3.8 6.3-9 9.3.5-1.1.5-1.9.1-2.4C6.6 17.9 3 15 3 11.2 3 7.2 7 4 12 4zM10 8.5V14h4.5',
  },
  kakao: {
    label: { en: 'KakaoTalk', ko: '카카오톡', ja: 'カカオトーク' },
    // As Kakao's own SDKs for phones make it where KakaoTalk is not installed (kakao.ts). Nothing of Kakao runs in the page.
    address:
      'https://sharer.kakao.com/talk/friends/picker/easylink?app_key={app}&ka={ka}&validation_action=default&validation_params={kakao}',
    app: 'kakao',
    icon: 'M12 4.5c5 0 8.5 3 8.5 6.7S17 18 12 18c-.7 0-1.4-.1-2-.2L6.5 20l.6-3.3c-2.2-1.2-3.6-3.2-3.6-5.5 0-3.7 3.5-6.7 8.5-6.7zM9.5 8.5v5.5M14.5 8.5l-4 3 4 3',
  },
  messenger: {
    label: 'Messenger',
    // developers.facebook.com/docs/sharing/reference/send-dialog: "It is not supported on mobile devices"; there the app takes
    // the link, by an address of its own that no page of Facebook's describes any more and many shops use.
    address: 'https://www.facebook.com/dialog/send?app_id={app}&link={link}&redirect_uri={home}',
    phone: 'fb-messenger://share?app_id={app}&link={link}',
    app: 'facebook',
    icon: 'M12 4c4.8 0 8.5 3.3 8.5 7.6s-3.7 7.6-8.5 7.6c-.9 0-1.7-.1-2.5-.3L6.5 20.5v-2.8c-1.9-1.4-3-3.5-3-6C3.5 7.3 7.2 4 12 4zM7.5 13.5l3-3.2 2.5 2 3.5-2.8',
  },
  wechat: {
    label: { en: 'WeChat', zh: '微信', ko: '위챗' },
    address: '',
    icon: 'M14 9.5c-.3-3-2.9-5-5.8-5C4.9 4.5 2.5 6.7 2.5 9.4c0 1.6.8 3 2.2 3.9l-.5 1.9 2.2-1.1c.7.2 1.3.3 2 .3M15.3 9.8c3.1 0 5.7 2.1 5.7 4.7 0 1.5-.8 2.7-2 3.6l.4 1.6-1.9-.9c-.7.2-1.4.3-2.2.3-3.1 0-5.7-2.1-5.7-4.6s2.6-4.7 5.7-4.7zM6.5 8.3h.01M10 8.3h.01M13.5 13.4h.01M17 13.4h.01',
  },
  weibo: {
    label: { en: 'Weibo', zh: '微博' },
    // What the button of open.weibo.com/sharebutton opens; a key is only for the name of an app below the post.
    address: 'https://service.weibo.com/share/share.php?url={link}&title={text}',
    icon: 'M10.5 9c-4.2.5-7.2 3-7.2 5.8s3.6 4.7 7.7 4.3 7.2-2.7 7-5.4c-.1-1.3-1-2.3-2.7-2.7.5-1.6-.7-2.3-3.5-1.2.5-1.2 0-1.9-1.3-.8zM9.5 15h.01M12.5 14.5h.01M15 5c2.8-.3 5 2.2 4.3 5',
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
    address: 'https://bsky.app/intent/compose?text={all}',
    most: 300,
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
} satisfies Record<ChannelName, KnownChannel>;
