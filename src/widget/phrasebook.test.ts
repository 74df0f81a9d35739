import { describe, expect, it } from 'vitest';
import type { Offer } from '../protocol/offer.js';
import type { Reward } from '../protocol/reward.js';
import en from './locales/en.js';
import ko from './locales/ko.js';
import pl from './locales/pl.js';
import zh from './locales/zh-Hant.js';
import { headline, offerText } from './offers.js';
import { createPhrasebook, fill, withOverride } from './phrasebook.js';
import { rewardReason } from './rewards.js';
import { advocateRules, friendRules } from './rules.js';

const english = createPhrasebook(en, 'en');
const korean = createPhrasebook(ko, 'ko');
const chinese = createPhrasebook(zh, 'zh-TW');
const polish = createPhrasebook(pl, 'pl');

const percent = (value: number): Offer => ({ kind: 'percent', percent: value });
const off = (amount: number, currency: string): Offer => ({
  kind: 'amount',
  value: { amount, currency },
});
const credit = (amount: number, currency: string): Offer => ({
  kind: 'credit',
  value: { amount, currency },
});
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('the headline', () => {
  it('names both offers where they differ', () => {
    const offers = { friend: off(1000, 'USD'), advocate: credit(1000, 'USD') };
    expect(headline(offers, english)).toBe('Give $10 off, get $10 credit');
  });

  it('says the same offer once', () => {
    const offers = { friend: percent(20), advocate: percent(20) };
    expect(headline(offers, english)).toBe('Give 20%, get 20%');
    expect(headline(offers, korean)).toBe('친구도 나도 20% 할인');
    expect(headline(offers, chinese)).toBe('你和好友都享 8 折優惠');
    expect(plain(headline(offers, polish))).toBe('Po 20% rabatu dla Ciebie i znajomych');
  });

  it('counts in the way of each language', () => {
    const offers = { friend: percent(15), advocate: credit(30000, 'TWD') };
    expect(headline(offers, chinese)).toBe('好友享 85 折優惠，你得 $300 購物金');
    const won = { friend: off(10000, 'KRW'), advocate: credit(5000, 'KRW') };
    expect(headline(won, korean)).toBe('친구에게는 ₩10,000 할인, 나에게는 ₩5,000 적립금');
    const zloty = { friend: off(4050, 'PLN'), advocate: credit(4000, 'PLN') };
    expect(plain(headline(zloty, polish))).toBe(
      '40,50 zł rabatu dla znajomych, 40 zł na zakupy dla Ciebie',
    );
  });
});

describe('an offer', () => {
  it('is written without cents that nobody needs, and with those that count', () => {
    expect(offerText(off(1000, 'USD'), english)).toBe('$10 off');
    expect(offerText(off(1050, 'USD'), english)).toBe('$10.50 off');
    expect(offerText(off(1000, 'JPY'), english)).toBe('¥1,000 off');
    expect(plain(offerText(off(1500, 'KWD'), english))).toBe('KWD 1.500 off');
  });

  it('is said in tenths in Chinese, unless it does not come out even', () => {
    const said = [5, 10, 12.5, 50, 100].map((part) => offerText(percent(part), chinese));
    expect(said).toEqual(['95 折優惠', '9 折優惠', '12.5% 折扣', '5 折優惠', '100% 折扣']);
  });
});

describe('counting', () => {
  it('uses every plural form of Polish', () => {
    const said = [0, 1, 2, 5, 12, 21, 22].map((n) => polish.count('orders', n));
    expect(said).toEqual([
      'zamówień',
      'zamówienie',
      'zamówienia',
      'zamówień',
      'zamówień',
      'zamówień',
      'zamówienia',
    ]);
  });

  it('tells one from many in English', () => {
    expect([0, 1, 2].map((n) => english.count('visits', n))).toEqual(['visits', 'visit', 'visits']);
  });
});

describe('the rules', () => {
  const rules = { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 } as const;
  const credit = { kind: 'credit', value: { amount: 1000, currency: 'USD' } } as const;
  const offers = { advocate: credit, friend: credit };

  it('tell the advocate when the reward is hers, and the friend only what concerns him', () => {
    const minimumOrder = { amount: 5000, currency: 'USD' };
    expect(advocateRules({ offers, rules: { ...rules, minimumOrder } }, english)).toEqual([
      'First order only',
      'Orders from $50',
      'Valid for 30 days',
      'Reward confirmed 14 days after payment',
    ]);
    expect(friendRules(rules, english)).toEqual(['First order only', 'Valid for 30 days']);
  });

  it('promise the reward on payment where nothing is held back', () => {
    const open = { ...rules, firstOrderOnly: false, holdDays: 0 };
    expect(advocateRules({ offers, rules: open }, english)).toEqual([
      'Valid for 30 days',
      'Reward confirmed on payment',
    ]);
  });

  it('say before she shares that a part of an order that goes back takes its part of the reward', () => {
    const lessened = { ...credit, proRata: true };
    const said = (program: object) => advocateRules({ offers, rules, ...program }, english).at(-1);
    const words = 'Less if part of an order goes back';
    expect(said({ offers: { ...offers, advocate: lessened } })).toBe(words);
    expect(said({ tiers: [{ from: 2, advocate: lessened }] })).toBe(words);
    // What the friend keeps is not hers.
    expect(said({ offers: { ...offers, friend: lessened } })).toBe(
      'Reward confirmed 14 days after payment',
    );
  });
});

describe('why a reward is where it is', () => {
  const reward = (reason: string, until?: number) =>
    ({ reason, ...(until !== undefined && { until }) }) as Reward;
  const december = new Date(2026, 11, 4, 12).getTime();

  it('names the day on which the return window closes', () => {
    const waiting = reward('in-return-window', december);
    expect(rewardReason(waiting, english)).toBe('In the return window until December 4');
    expect(rewardReason(waiting, createPhrasebook(en, 'en-GB'))).toContain('until 4 December');
    expect(rewardReason(waiting, polish)).toBe('Można zwrócić towar do 4 grudnia');
    expect(rewardReason(waiting, korean)).toContain('12월 4일까지');
  });

  it('never shows an empty date, nor the code of a reason that has no words yet', () => {
    expect(rewardReason(reward('in-return-window'), english)).toBe('The order is paid');
    expect(rewardReason(reward('from-the-future'), english)).toBe('');
  });
});

describe('filling a text', () => {
  it('puts values in literally, wherever and however often they stand', () => {
    const text = fill('{a} and {a}, {b}', { a: '$& <b>', b: '{a}' }).join('');
    expect(text).toBe('$& <b> and $& <b>, {a}');
  });

  it('leaves what it does not know', () => {
    expect(fill('{constructor} {x} { a }', { a: '1' }).join('')).toBe('{constructor} {x} { a }');
  });
});

describe('a merchant’s own words', () => {
  it('replace ours, text by text', () => {
    const words = withOverride(en, { headline: 'Tell {friend}!', percent: '{value} cheaper' });
    const book = createPhrasebook(words, 'en');
    expect(headline({ friend: percent(5), advocate: percent(6) }, book)).toBe('Tell 5% cheaper!');
    expect(book.say('copy')).toBe('Copy');
  });

  it('may replace a word that a language computes', () => {
    const book = createPhrasebook(withOverride(zh, { percent: '{value} OFF' }), 'zh-TW');
    expect(offerText(percent(20), book)).toBe('20% OFF');
  });

  it('replace what is counted by forms of its own, of which one is enough', () => {
    const words = withOverride(en, { visits: { one: '{n} guest', other: '{n} guests' } });
    const book = createPhrasebook(words, 'en');
    expect([1, 2].map((n) => book.count('visits', n))).toEqual(['1 guest', '2 guests']);
    const plain = createPhrasebook(withOverride(en, { visits: { other: 'Guests: {n}' } }), 'en');
    expect(plain.count('visits', 1)).toBe('Guests: 1');
    const odd = createPhrasebook(withOverride(en, { visits: { one: 7, other: 'x' } }), 'en');
    expect(odd.count('visits', 1)).toBe('7');
  });

  it('are ignored where they are no texts, or of words that there are not', () => {
    const odd = { copy: 7, visits: 'x', orders: { one: 'x' }, nonsense: 'x', constructor: 'x' };
    expect(withOverride(en, odd)).toEqual(en);
    expect(withOverride(en, undefined)).toEqual(en);
  });
});
