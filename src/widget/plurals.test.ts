import { describe, expect, it } from 'vitest';
import ar from './locales/ar.js';
import fr from './locales/fr.js';
import he from './locales/he.js';
import pl from './locales/pl.js';
import uk from './locales/uk.js';
import { createPhrasebook } from './phrasebook.js';

const WORDS = { ar, fr, he, pl, uk };

describe('counting', () => {
  const said = (locale: keyof typeof WORDS, key: 'visits' | 'orders' | 'ruleWindow') => {
    const book = createPhrasebook(WORDS[locale], `${locale}-u-nu-latn`);
    return [0, 1, 2, 5, 21, 100].map((n) => book.count(key, n));
  };

  it('uses all six forms of Arabic', () => {
    expect(said('ar', 'orders')).toEqual(['طلب', 'طلب', 'طلبان', 'طلبات', 'طلبًا', 'طلب']);
    expect(said('ar', 'ruleWindow')).toEqual([
      'صالح لمدة 0 يوم',
      'صالح ليوم واحد',
      'صالح ليومين',
      'صالح لمدة 5 أيام',
      'صالح لمدة 21 يومًا',
      'صالح لمدة 100 يوم',
    ]);
  });

  it('tells one, few and many in Polish', () => {
    expect(said('pl', 'orders').join()).toBe(
      'zamówień,zamówienie,zamówienia,zamówień,zamówień,zamówień',
    );
    expect(said('pl', 'ruleWindow')[1]).toBe('Ważne 1 dzień');
    expect(said('pl', 'ruleWindow')[4]).toBe('Ważne 21 dni');
  });

  it('says twenty-one like one in Ukrainian', () => {
    expect(said('uk', 'visits').join()).toBe('візитів,візит,візити,візитів,візит,візитів');
    expect(said('uk', 'ruleWindow')).toEqual([
      'Діє 0 днів',
      'Діє 1 день',
      'Діє 2 дні',
      'Діє 5 днів',
      'Діє 21 день',
      'Діє 100 днів',
    ]);
  });

  it('has a form for two in Hebrew, and counts nothing like one in French', () => {
    expect(said('he', 'ruleWindow').slice(0, 3)).toEqual([
      'בתוקף ל-0 ימים',
      'בתוקף ליום אחד',
      'בתוקף ליומיים',
    ]);
    expect(said('fr', 'visits').slice(0, 3)).toEqual(['visite', 'visite', 'visites']);
  });
});
