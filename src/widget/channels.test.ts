import { describe, expect, it } from 'vitest';
import { channelLink, chooseChannels } from './channels.js';

const desk = { phone: false, apple: false };
const pixel = { phone: true, apple: false };
const iphone = { phone: true, apple: true };
const message = {
  link: 'https://shop.example/?via=ANNA42&x=1',
  text: 'Tea & cake + 20% off #1 for you\nمرحبا 🎁:',
  subject: '20% off & more',
};
const text =
  'Tea%20%26%20cake%20%2B%2020%25%20off%20%231%20for%20you%0A%D9%85%D8%B1%D8%AD%D8%A8%D8%A7%20%F0%9F%8E%81%3A';
const link = 'https%3A%2F%2Fshop.example%2F%3Fvia%3DANNA42%26x%3D1';

describe('the address that opens a channel', () => {
  it.each([
    ['email', desk, `mailto:?subject=20%25%20off%20%26%20more&body=${text}%0D%0A%0D%0A${link}`],
    ['sms', pixel, `sms:?body=${text}%20${link}`],
    ['sms', iphone, `sms:&body=${text}%20${link}`],
    ['whatsapp', desk, `https://wa.me/?text=${text}%20${link}`],
    ['telegram', desk, `https://t.me/share/url?url=${link}&text=${text}`],
    ['line', desk, `https://social-plugins.line.me/lineit/share?url=${link}&text=${text}`],
    ['line', pixel, `https://line.me/R/share?text=${text}%20${link}`],
    ['x', desk, `https://x.com/intent/tweet?text=${text}&url=${link}`],
    ['facebook', desk, `https://www.facebook.com/sharer/sharer.php?u=${link}`],
    ['linkedin', desk, `https://www.linkedin.com/sharing/share-offsite/?url=${link}`],
    ['threads', desk, `https://www.threads.com/intent/post?text=${text}&url=${link}`],
    ['bluesky', desk, `https://bsky.app/intent/compose?text=${text}%20${link}`],
    [
      'pinterest',
      desk,
      `https://www.pinterest.com/pin/create/button/?url=${link}&description=${text}`,
    ],
    ['reddit', desk, `https://www.reddit.com/submit?url=${link}&title=${text}`],
  ] as const)('carries every character of the message to %s', (name, device, address) => {
    expect(channelLink(name, message, device)).toBe(address);
  });

  it('survives half of an emoji, which a cut text may end with', () => {
    expect(channelLink('whatsapp', { ...message, text: 'Hi \ud83d' }, desk)).toContain(
      'Hi%20%EF%BF%BD%20',
    );
  });
});

describe('the ways of sharing that are shown', () => {
  it('are five that fit one row, for any language', () => {
    for (const language of ['en', 'ko', 'zh-TW', 'pl', 'ja', 'fil', '']) {
      expect(chooseChannels(language, desk)).toHaveLength(5);
      expect(chooseChannels(language, pixel)).toHaveLength(5);
    }
  });

  it('begin with LINE where people use LINE', () => {
    expect(chooseChannels('zh-TW', desk)[0]).toBe('line');
    expect(chooseChannels('en', desk)).not.toContain('line');
  });

  it('offer text messages on phones only, even where the merchant names them', () => {
    expect(chooseChannels('en', pixel)).toContain('sms');
    expect(chooseChannels('en', desk)).not.toContain('sms');
    expect(chooseChannels('en', desk, ['sms', 'email'])).toEqual(['email']);
  });

  it('are the merchant’s own, in the merchant’s order, without names that nobody knows', () => {
    const wanted = ['x', 'constructor', 'javascript:alert(1)', 'linkedin', 'email'];
    expect(chooseChannels('en', desk, wanted)).toEqual(['x', 'linkedin', 'email']);
  });
});
