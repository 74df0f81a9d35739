import type { Program, RewardReason } from 'goodword/protocol';
import { describe, expect, it } from 'vitest';
import { PROGRAM } from '../http/open-shop.fixture.js';
import { MAIL_KINDS } from '../ledger/program-mails.js';
import { accentOf } from '../links/accent.js';
import { LANGUAGES } from '../links/language.js';
import { compose } from './compose.js';
import { drawHtml, drawText } from './layout.js';
import type { Letter } from './letter.js';
import { mailAddress, mailName } from './mail-address.js';

const program: Program = { ...PROGRAM, version: 1 };
const letter = (more: Partial<Letter> = {}): Letter => ({
  ...{ kind: 'reward-paid', side: 'advocate', program, emails: [], byOrder: true },
  link: 'https://shop.example/?a=1&b=2',
  reward: { offer: PROGRAM.offers.advocate },
  standing: { reason: 'in-return-window', until: Date.UTC(2026, 11, 6) },
  coupon: { code: 'THANKS-7', until: Date.UTC(2027, 0, 31) },
  ...more,
});
const every = LANGUAGES.flatMap((language) => MAIL_KINDS.map((kind) => [language, kind] as const));

describe('what a mail says', () => {
  it.each(every)('in %s of %s fills every place, and says nothing twice', (language, kind) => {
    for (const one of [letter({ kind }), letter({ kind, name: 'Anna', handed: 'balance' })]) {
      const { subject, title, paragraphs, button } = compose(one, language);
      const all = [subject, title, ...paragraphs, button.text];
      expect(all.join(' ')).not.toMatch(/[{}]|undefined|\s\s/);
      expect(new Set(all).size).toBe(all.length);
      expect(all.every((text) => text.trim() === text && text.length > 1)).toBe(true);
      expect(all.filter((text) => /[。！？] /.test(text))).toEqual([]);
    }
  });

  it.each(LANGUAGES)('tells in %s when a reward comes, or why it does not', (language) => {
    const said = (kind: Letter['kind'], reason: RewardReason) =>
      compose(letter({ kind, standing: { reason, until: 0 } }), language).paragraphs.join(' ');
    const coming = [
      'awaiting-payment',
      'in-return-window',
      'awaiting-milestone',
      'order-paid',
    ] as const;
    const why = ['self-referral', 'not-first-order', 'order-refunded', 'expired'] as const;
    expect(new Set(coming.map((reason) => said('reward-earned', reason))).size).toBe(4);
    expect(new Set(why.map((reason) => said('reward-refused', reason))).size).toBe(4);
  });

  it('takes the merchant’s own words, and puts values into them', () => {
    const mails = { words: { pl: { 'reward-paid.text': 'Brawo! {reward} od {shop}' } } };
    const own = letter({ program: { ...program, mails } });
    expect(compose(own, 'pl').paragraphs).toEqual(['Brawo! 10\u00a0USD na zakupy od Marigold']);
    expect(compose(own, 'pl').title).toBe(compose(letter(), 'pl').title);
    expect(compose(own, 'en').paragraphs).toEqual(compose(letter(), 'en').paragraphs);
  });

  it('tells what a reward came to, where a cap has cut it', () => {
    const value = { amount: 450, currency: 'USD' };
    const cut = letter({ reward: { offer: PROGRAM.offers.advocate, value } });
    expect(compose(cut, 'en').title).toContain('$4.50 credit');
  });
});

describe('how a mail looks', () => {
  const nasty = '<img src=x onerror=alert(1)> & "Co"';
  const drawn = (shop: string) => ({
    content: compose(letter({ program: { ...program, shop } }), 'en'),
    ...{ language: 'en', shop, accent: '#0a7', stopLink: 'https://shop.example/stop?a=1&to="x' },
  });

  it('holds a shop’s name as text, whatever it is', async () => {
    const html = await drawHtml(drawn(nasty));
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Co&quot;');
    expect(html).toContain('href="https://shop.example/stop?a=1&amp;to=&quot;x"');
    expect(html).not.toMatch(/<script|javascript:/);
  });

  it('says the same as plain text: the code, where to go, and how to stop it', () => {
    const text = drawText(drawn('Marigold'));
    expect(text).toContain('Your code for the checkout: THANKS-7\nGood until January 31, 2027');
    expect(text).toContain('Go to Marigold:\nhttps://shop.example/?a=1&b=2');
    expect(text).toMatch(/Unsubscribe: https:\/\/shop\.example\/stop/);
  });

  it.each([
    ['#000', '#000000', '#ffffff'],
    ['#ffd200', '#ffd200', '#1c1a1e'],
    ['rgb(10, 120, 80)', '#0a7850', '#ffffff'],
    ['red;} body { display:none', '#5f2553', '#ffffff'],
    [undefined, '#5f2553', '#ffffff'],
  ])('writes on the shop’s colour %s what can be read', (colour, ground, text) => {
    expect(accentOf(colour)).toEqual({ ground, text });
  });
});

describe('what people type', () => {
  it.each(['ben@shop.example', 'ben+x@sub.shop.example', 'żółw@sklep.example'])(
    'is written to where it is one address: %s',
    (address) => expect(mailAddress(` ${address} `)).toBe(address),
  );
  it.each([
    'ben',
    'ben@shop',
    'ben@a.example,eve@b.example',
    'Ben <ben@shop.example>',
    'ben@shop.example\r\nBcc: eve@b.example',
    'a b@shop.example',
    `${'x'.repeat(250)}@shop.example`,
    '',
    '@shop.example',
    'ben@@shop.example',
  ])('is not written to where it is something else: %j', (text) =>
    expect(mailAddress(text)).toBeUndefined(),
  );
  it.each(['Anna', 'Anne-Marie', 'Mary Ann', '안나', 'Łucja', 'D’Arcy'])('is a name: %s', (name) =>
    expect(mailName(name)).toBe(name),
  );
  it.each([
    'Win $1000',
    'https://evil.example',
    'evil.example',
    'CALL US NOW AND WIN',
    '<b>x',
    '',
    '   ',
  ])('is no name, and is left out of mails: %s', (name) => expect(mailName(name)).toBeUndefined());
});
