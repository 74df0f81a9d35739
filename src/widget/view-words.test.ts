import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from './locales/en.js';
import { createPhrasebook, withOverride } from './phrasebook.js';
import type { Forms } from './words.js';

type ViewEntries = Readonly<Record<string, string | Forms>>;

const folder = join(import.meta.dirname, 'words');
const views = readdirSync(folder);
const localesOf = (view: string) =>
  readdirSync(join(folder, view)).map((file) => file.replace('.ts', ''));
const wordsOf = async (view: string, locale: string): Promise<ViewEntries> =>
  (await import(`./words/${view}/${locale}.ts`)).default;

const holes = (text: string) => [...new Set([...text.matchAll(/\{\w*\}?/g)].map(String))].sort();
const textsOf = (word: string | Forms) => (typeof word === 'string' ? [word] : Object.values(word));
const others = views.flatMap((view) =>
  localesOf(view)
    .filter((locale) => locale !== 'en')
    .map((locale) => [view, locale] as const),
);

describe('the words of a view', () => {
  it.each(views)('%s are there in all sixteen languages', (view) => {
    expect(localesOf(view)).toHaveLength(16);
  });

  it.each(others)('%s fill the same places in %s as in English', async (view, locale) => {
    const [english, theirs] = [await wordsOf(view, 'en'), await wordsOf(view, locale)];
    expect(Object.keys(theirs).sort()).toEqual(Object.keys(english).sort());
    for (const [key, word] of Object.entries(english)) {
      const wanted = holes(textsOf(word).join());
      expect([key, holes(textsOf(theirs[key] ?? '').join())]).toEqual([key, wanted]);
    }
  });

  it.each(others)('%s are tidy in %s, and not left in English', async (view, locale) => {
    const english = new Set(Object.values(await wordsOf(view, 'en')).flatMap(textsOf));
    for (const text of Object.values(await wordsOf(view, locale)).flatMap(textsOf)) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/[<>&]|^\s|\s$| {2}/);
      expect(english).not.toContain(text);
    }
  });

  it.each(others)('%s have in %s each plural form that is needed', async (view, locale) => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const word of Object.values(await wordsOf(view, locale))) {
      if (typeof word === 'string') continue;
      const forms = Object.keys(word);
      expect([...pluralCategories, 'other']).toEqual(expect.arrayContaining(forms));
      if (forms.length > 1) expect(forms).toEqual(expect.arrayContaining([...pluralCategories]));
    }
  });

  it.each(views)('%s give way to what the merchant says instead', async (view) => {
    const words = { ...en, ...(await wordsOf(view, 'en')) };
    const key = Object.keys(await wordsOf(view, 'en'))[0] as 'close';
    const book = createPhrasebook(withOverride(words, { [key]: 'The shop’s own' }), 'en');
    expect(book.say(key)).toBe('The shop’s own');
  });
});
