import { describe, expect, it } from 'vitest';
import type { OwnChannel } from '../protocol/channels.js';
import type { Program } from '../protocol/program.js';
import { channelLink, chooseChannels } from './channels.js';

const shop = { shareUrl: 'https://shop.example/' };
const keys = { facebook: '1234567890', kakao: 'a1b2c3' };
const desk = { phone: false, apple: false, languages: [] as string[] };
const pixel = { ...desk, phone: true };
const iphone = { ...pixel, apple: true };
const message = {
  link: 'https://shop.example/?via=ANNA42&x=1',
  text: 'Tea & cake + 20% off #1 for you\nمرحبا 🎁:',
  subject: '20% off & more',
};
const text =
  'Tea%20%26%20cake%20%2B%2020%25%20off%20%231%20for%20you%0A%D9%85%D8%B1%D8%AD%D8%A8%D8%A7%20%F0%9F%8E%81%3A';
const link = 'https%3A%2F%2Fshop.example%2F%3Fvia%3DANNA42%26x%3D1';

/** The channels of a program, by name. */
const names = (
  language: string,
  device: typeof desk,
  channels?: readonly (string | OwnChannel)[],
  apps?: Program['apps'],
) =>
  chooseChannels({ ...(channels && { channels }), ...(apps && { apps }) }, language, device).map(
    ({ name }) => name,
  );

/** Where a channel of this name leads. */
const address = (name: string | OwnChannel, device = desk, said = message) => {
  const program = { ...shop, apps: keys, channels: [name] };
  const [channel] = chooseChannels(program, 'en', device);
  if (!channel) throw new Error(`${JSON.stringify(name)} is not shown.`);
  return channelLink(channel, said, device, program);
};

describe('the address that opens a channel', () => {
  it.each([
    [
      'email',
      desk,
      `mailto:?subject=20%25%20off%20%26%20more&body=${text.replace('%0A', '%0D%0A')}%0D%0A%0D%0A${link}`,
    ],
    ['sms', pixel, `sms:?body=${text}%20${link}`],
    ['sms', iphone, `sms:&body=${text}%20${link}`],
    ['whatsapp', desk, `https://wa.me/?text=${text}%20${link}`],
    ['telegram', desk, `https://t.me/share/url?url=${link}&text=${text}`],
    ['line', desk, `https://social-plugins.line.me/lineit/share?url=${link}&text=${text}`],
    ['line', pixel, `https://line.me/R/share?text=${text}%20${link}`],
    ['weibo', desk, `https://service.weibo.com/share/share.php?url=${link}&title=${text}`],
    ['x', desk, `https://x.com/intent/tweet?text=${text}&url=${link}`],
    ['facebook', desk, `https://www.facebook.com/sharer/sharer.php?u=${link}`],
    [
      'messenger',
      desk,
      `https://www.facebook.com/dialog/send?app_id=1234567890&link=${link}&redirect_uri=https%3A%2F%2Fshop.example%2F`,
    ],
    ['messenger', iphone, `fb-messenger://share?app_id=1234567890&link=${link}`],
    ['linkedin', desk, `https://www.linkedin.com/sharing/share-offsite/?url=${link}`],
    ['threads', desk, `https://www.threads.com/intent/post?text=${text}&url=${link}`],
    ['bluesky', desk, `https://bsky.app/intent/compose?text=${text}%20${link}`],
    [
      'pinterest',
      desk,
      `https://www.pinterest.com/pin/create/button/?url=${link}&description=${text}`,
    ],
    ['reddit', desk, `https://www.reddit.com/submit?url=${link}&title=${text}`],
    ['wechat', desk, ''],
  ] as const)('carries every character of the message to %s', (name, device, expected) => {
    expect(address(name, device)).toBe(expected);
  });

  it('hands KakaoTalk the message as its template for texts, with the shop’s key', () => {
    const { origin, pathname, searchParams } = new URL(address('kakao'));
    expect(origin + pathname).toBe('https://sharer.kakao.com/talk/friends/picker/easylink');
    expect(searchParams.get('app_key')).toBe('a1b2c3');
    expect(searchParams.get('ka')).toContain(`origin/${encodeURIComponent(location.origin)}`);
    expect(JSON.parse(searchParams.get('validation_params') ?? '')).toEqual({
      link_ver: '4.0',
      template_object: {
        object_type: 'text',
        text: message.text,
        link: { web_url: message.link, mobile_web_url: message.link },
      },
    });
  });

  it('survives half of an emoji, which a cut text may end with', () => {
    for (const name of ['whatsapp', 'email', 'kakao']) {
      const said = address(name, desk, { ...message, text: 'Hi \ud83d' });
      expect(decodeURIComponent(said)).toContain('Hi \ufffd');
    }
  });

  it('is the link alone where she deleted all the words', () => {
    const silent = { ...message, text: '' };
    expect(address('whatsapp', desk, silent)).toBe(`https://wa.me/?text=${link}`);
    expect(address('email', desk, silent)).toBe(
      `mailto:?subject=20%25%20off%20%26%20more&body=${link}`,
    );
  });

  it('keeps to the 300 letters of Bluesky, and never cuts the link', () => {
    const said = address('bluesky', desk, { ...message, text: '🎁'.repeat(400) });
    const letters = [...decodeURIComponent(said.split('text=')[1] ?? '')];
    expect(letters).toHaveLength(300);
    expect(letters.join('').endsWith(`🎁… ${message.link}`)).toBe(true);
  });
});

describe('the ways of sharing that are shown', () => {
  it('are five that fit one row, for any language', () => {
    for (const language of ['en', 'ko', 'zh-TW', 'zh-CN', 'zh-Hans', 'pl', 'ja', 'fil', '']) {
      expect(names(language, desk)).toHaveLength(5);
      expect(names(language, pixel)).toHaveLength(5);
    }
  });

  it.each([
    ['zh-TW', 'line'],
    ['zh-Hant-HK', 'whatsapp'],
    ['ja', 'line'],
    ['zh-CN', 'wechat'],
    ['zh-Hans', 'wechat'],
    ['zh', 'wechat'],
    ['ko', 'sms'],
    ['pt-BR', 'whatsapp'],
    ['uk', 'telegram'],
    ['en-IN', 'whatsapp'],
    ['en-US', 'sms'],
  ])('begin in %s with %s, where its people talk', (language, first) => {
    expect(names(language, pixel)[0]).toBe(first);
  });

  it.each([
    ['en', ['hi-IN', 'en-US'], 'whatsapp'],
    ['en', ['en-PH'], 'whatsapp'],
    ['en', ['en-US'], 'sms'],
    ['ja', ['en-IN'], 'line'],
  ])('on a page in %s, for whoever reads %j, begin with %s', (language, languages, first) => {
    expect(names(language, { ...pixel, languages })[0]).toBe(first);
  });

  it('begin in Poland with Messenger, where the shop has its key', () => {
    expect(names('pl', pixel, undefined, keys)[0]).toBe('messenger');
  });

  it('offer KakaoTalk and Messenger only with the shop’s keys, even where the merchant names them', () => {
    const wanted = ['kakao', 'messenger', 'email'];
    expect(names('ko', desk)).not.toContain('kakao');
    expect(names('ko', desk, undefined, keys)[0]).toBe('kakao');
    expect(names('en', desk, wanted)).toEqual(['email']);
    expect(names('en', desk, wanted, { facebook: '1' })).toEqual(['messenger', 'email']);
  });

  it('offer text messages on phones only, even where the merchant names them', () => {
    expect(names('en', pixel)).toContain('sms');
    expect(names('en', desk)).not.toContain('sms');
    expect(names('en', desk, ['sms', 'email'])).toEqual(['email']);
  });

  it('are the merchant’s own, in the merchant’s order, without names that nobody knows', () => {
    const wanted = ['x', 'constructor', 'javascript:alert(1)', 'linkedin', 'email'];
    expect(names('en', desk, wanted)).toEqual(['x', 'linkedin', 'email']);
  });
});

describe('a way of sharing that the merchant has added', () => {
  const own = (address: string): OwnChannel => ({ id: 'team', label: 'Team chat', address });

  it('gets link, words and subject, each where its address wants them', () => {
    expect(address(own('https://chat.example/new?t={text}&s={subject}#{link}'))).toBe(
      `https://chat.example/new?t=${text}&s=20%25%20off%20%26%20more#${link}`,
    );
    expect(address(own('viber://forward?text={all}'))).toBe(
      `viber://forward?text=${text}%20${link}`,
    );
  });

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//x', 'intent://x'])(
    'is left out where it leads to %s',
    (address) => {
      expect(names('en', desk, [own(address), 'email'])).toEqual(['email']);
    },
  );
});
