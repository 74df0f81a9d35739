import { describe, expect, it } from 'vitest';
import type { RewardReason, RewardState } from '../protocol/reward.js';
import { chooseLanguage } from './languages.js';
import ar from './locales/ar.js';
import de from './locales/de.js';
import en from './locales/en.js';
import es from './locales/es.js';
import fr from './locales/fr.js';
import he from './locales/he.js';
import it_ from './locales/it.js';
import ja from './locales/ja.js';
import ko from './locales/ko.js';
import nl from './locales/nl.js';
import pl from './locales/pl.js';
import ptBR from './locales/pt-BR.js';
import tr from './locales/tr.js';
import uk from './locales/uk.js';
import zhHans from './locales/zh-Hans.js';
import zhHant from './locales/zh-Hant.js';
import type { Forms, LocaleName, Words } from './words.js';

const LOCALES: Readonly<Record<LocaleName, Words>> = {
  ar,
  de,
  en,
  es,
  fr,
  he,
  it: it_,
  ja,
  ko,
  nl,
  pl,
  'pt-BR': ptBR,
  tr,
  uk,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

// The compiler sees to it that none is missing.
const STATES = Object.keys({
  pending: 0,
  approved: 0,
  issued: 0,
  redeemed: 0,
  rejected: 0,
  reversed: 0,
} satisfies Record<RewardState, 0>) as RewardState[];
/** The backend brings the words of the others. */
type WidgetReason = RewardReason & keyof Words;

const REASONS = Object.keys({
  'awaiting-payment': 0,
  'in-return-window': 0,
  'order-paid': 0,
  'approved-by-shop': 0,
  'handed-over': 0,
  'used-on-order': 0,
  'self-referral': 0,
  'not-first-order': 0,
  'below-minimum': 0,
  'currency-differs': 0,
  'order-cancelled': 0,
  'order-refunded': 0,
  'rejected-by-shop': 0,
  'credit-moved': 0,
} satisfies Record<WidgetReason, 0>) as WidgetReason[];

/** Numbers that a popup may count to. From a million on, Romance languages have a form of their own. */
const NUMBERS = Array.from({ length: 2000 }, (_, n) => n);

const keys = Object.keys(en) as (keyof Words)[];
const isForms = (word: unknown): word is Forms => typeof word === 'object';
const holes = (text: string) => [...text.matchAll(/\{\w*\}?/g)].map(String).sort();
/** Every text of an entry: its own, each of its forms, or what it computes. */
const textsOf = (word: Words[keyof Words]): string[] =>
  typeof word === 'string' ? [word] : isForms(word) ? Object.values(word) : [20, 12.5].map(word);

/** For which numbers a language says which form. */
function numbersByForm(locale: string): Map<Intl.LDMLPluralRule, number[]> {
  const rules = new Intl.PluralRules(locale);
  const found = new Map<Intl.LDMLPluralRule, number[]>();
  for (const n of NUMBERS) {
    const form = rules.select(n);
    const numbers = found.get(form);
    if (numbers) numbers.push(n);
    else found.set(form, [n]);
  }
  return found;
}

describe.each(Object.entries(LOCALES))('the words of %s', (locale, words) => {
  it('are found by the name of their language', () => {
    expect(chooseLanguage([locale])).toEqual({ locale, language: locale });
  });

  it('say everything that English says, and nothing that nobody asks for', () => {
    expect(Object.keys(words).sort()).toEqual([...keys].sort());
    const empty = keys.filter((key) => textsOf(words[key]).some((text) => !text.trim()));
    expect(empty).toEqual([]);
  });

  it('fill the same places as English', () => {
    for (const key of keys) {
      const [ours, theirs] = [words[key], en[key]];
      // Which value a headline for the same offer shows is the language's own choice.
      if (typeof ours !== 'string' || key === 'headlineSame') continue;
      expect([key, holes(ours)]).toEqual([key, textsOf(theirs).flatMap(holes)]);
    }
    expect(['{offer}', '{value},{value}']).toContain(holes(words.headlineSame).join());
  });

  it('name the number in every form, unless the form stands for one number only', () => {
    const numbers = numbersByForm(locale);
    for (const key of keys) {
      const [ours, theirs] = [words[key], en[key]];
      if (!isForms(ours) || !isForms(theirs)) continue;
      for (const [form, text] of Object.entries(ours)) {
        const only = numbers.get(form as Intl.LDMLPluralRule)?.length === 1;
        const allowed = [holes(theirs.other), ...(only ? [[]] : [])];
        expect(allowed, `${key}.${form}`).toContainEqual(holes(text));
      }
    }
  });

  it('have each plural form that their language needs, or one that fits every number', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const needed = [...numbersByForm(locale).keys()];
    for (const word of Object.values(words).filter(isForms)) {
      const forms = Object.keys(word);
      expect([...pluralCategories, 'other']).toEqual(expect.arrayContaining(forms));
      if (forms.length > 1) expect(forms).toEqual(expect.arrayContaining(needed));
    }
  });

  it('name every state of a reward and every reason for it', () => {
    for (const key of [...STATES, ...REASONS]) expect(words[key], key).toMatch(/\p{L}{2}/u);
    const said = REASONS.map((reason) => words[reason]);
    // Two reasons that read the same would explain nothing.
    expect(new Set(said).size).toBe(REASONS.length);
  });

  it('are tidy: no markup, no stray blanks, no brace left open', () => {
    for (const text of keys.flatMap((key) => textsOf(words[key]))) {
      expect(text).not.toMatch(/[<>&]|^\s|\s$| {2}/);
      for (const hole of holes(text)) expect(hole).toMatch(/^\{\w+\}$/);
    }
  });
});

describe('nothing is left in English', () => {
  // Loan words: the same in both.
  const SAME: Partial<Record<LocaleName, (keyof Words)[]>> = {
    it: ['email'],
  };
  const others = Object.entries(LOCALES).filter(([locale]) => locale !== 'en');

  it.each(others)('in %s, but for loan words', (locale, words) => {
    const english = new Set(keys.flatMap((key) => textsOf(en[key])));
    const left = keys.filter((key) => textsOf(words[key]).some((text) => english.has(text)));
    expect(left).toEqual(SAME[locale as LocaleName] ?? []);
  });

  const SCRIPTS: Partial<Record<LocaleName, RegExp>> = {
    ar: /\p{Script=Arabic}/u,
    he: /\p{Script=Hebrew}/u,
    ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
    ko: /\p{Script=Hangul}/u,
    uk: /\p{Script=Cyrillic}/u,
    'zh-Hans': /\p{Script=Han}/u,
    'zh-Hant': /\p{Script=Han}/u,
  };

  it.each(Object.entries(SCRIPTS))('%s is written in its own script', (locale, script) => {
    const words = LOCALES[locale as LocaleName];
    const foreign = keys.flatMap((key) => textsOf(words[key])).filter((text) => !script.test(text));
    expect(foreign.filter((text) => text !== 'SMS')).toEqual([]);
  });

  it('the two ways of writing Chinese do not mix', () => {
    const simplifiedOnly = /[优给链请确认贷订单币种关闭载]/u;
    const traditionalOnly = /[優給連請確認貸訂單幣種關閉載]/u;
    const texts = (words: Words) => keys.flatMap((key) => textsOf(words[key]));
    expect(texts(zhHant).filter((text) => simplifiedOnly.test(text))).toEqual([]);
    expect(texts(zhHans).filter((text) => traditionalOnly.test(text))).toEqual([]);
  });
});
