import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LocaleName } from './words.js';

const views = readdirSync(join(import.meta.dirname, 'words'));

type Word = string | ((percent: number) => string) | Readonly<Record<string, string>>;

const textsOf = (word: Word): readonly string[] =>
  typeof word === 'string'
    ? [word]
    : typeof word === 'function'
      ? [word(20), word(12.5)]
      : Object.values(word);

/** Every text that the widget has in a language. */
async function said(locale: LocaleName): Promise<readonly string[]> {
  const files = await Promise.all([
    import(`./locales/${locale}.ts`),
    ...views.map((view) => import(`./words/${view}/${locale}.ts`)),
  ]);
  return files.flatMap((file) => Object.values<Word>(file.default).flatMap(textsOf));
}

const wrong = async (locale: LocaleName, pattern: RegExp) =>
  (await said(locale)).filter((text) => pattern.test(text));

describe('whatever a name, a shop or an offer is', () => {
  it('no Korean particle that depends on its last sound follows it', async () => {
    expect(await wrong('ko', /\}(을|를|이|가|은|는|과|와|으로|로)(?![가-힣])|을\(를\)/)).toEqual(
      [],
    );
  });

  it('no Polish or Ukrainian preposition and no Turkish ending bends it', async () => {
    expect(await wrong('pl', /(^|\s)(w|z|do|o|od|na)\s\{(shop|name)\}/i)).toEqual([]);
    expect(await wrong('uk', /(^|\s)(в|у|з|до|про|на|від)\s\{(shop|name)\}/i)).toEqual([]);
    expect(await wrong('tr', /\}[’'\p{L}]/u)).toEqual([]);
  });

  it('no Italian or Portuguese article stands before it', async () => {
    expect(await wrong('it', /\b(il|lo|la|al|dal|nel)\s\{(shop|date|from|until|n)\}/i)).toEqual([]);
    expect(await wrong('pt-BR', /(^|\s)(a|o|na|no|da|do)\s\{shop\}/i)).toEqual([]);
  });
});

describe('the marks of a language', () => {
  it('stand after a blank that does not break in French', async () => {
    expect(await wrong('fr', /[^\u202f][!?;]|[^\u00a0]:/)).toEqual([]);
  });

  it('open what they close in Spanish', async () => {
    const open = (text: string, mark: string) => text.split(mark).length;
    const texts = await said('es');
    expect(texts.filter((text) => open(text, '¡') !== open(text, '!'))).toEqual([]);
    expect(texts.filter((text) => open(text, '¿') !== open(text, '?'))).toEqual([]);
  });

  it.each(['ja', 'zh-Hans', 'zh-Hant'] as const)('are full width in %s', async (locale) => {
    expect(await wrong(locale, /[,;:!?]|\.(?!\d)/)).toEqual([]);
  });

  it('are Arabic in Arabic', async () => {
    expect(await wrong('ar', /[?,;]/)).toEqual([]);
  });
});
