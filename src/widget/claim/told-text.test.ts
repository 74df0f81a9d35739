import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RewardReason } from '../../protocol/reward.js';
import { createPhrasebook } from '../phrasebook.js';
import { toldText } from './told-text.js';

const REASONS: readonly RewardReason[] = [
  'not-first-order',
  'below-minimum',
  'currency-differs',
  'rejected-by-shop',
  'order-cancelled',
  'order-refunded',
];

const locales = readdirSync(join(import.meta.dirname, '../words/claim')).map((file) =>
  file.replace('.ts', ''),
);

const bookOf = async (locale: string) => {
  const files = [import(`../locales/${locale}.ts`), import(`../words/claim/${locale}.ts`)];
  const [words, claim] = await Promise.all(files);
  return createPhrasebook({ ...words.default, ...claim.default }, locale);
};

describe('a claim that is refused', () => {
  it('says so, and why, in two sentences', async () => {
    const book = await bookOf('en');
    const claimed = { outcome: 'refused', code: 'ANNA42', reason: 'not-first-order' } as const;
    expect(toldText(claimed, book)).toBe(
      'It cannot count for this order. Only first orders count.',
    );
  });

  it('says only so where the reason has no words yet', async () => {
    const book = await bookOf('en');
    const reason = 'from-the-future' as RewardReason;
    expect(toldText({ outcome: 'refused', code: 'ANNA42', reason }, book)).toBe(
      'It cannot count for this order.',
    );
  });

  it.each(locales)('ends both sentences alike in %s', async (locale) => {
    const book = await bookOf(locale);
    const refused = toldText({ outcome: 'refused', code: 'ANNA42' }, book);
    const stop = refused.slice(-1);
    const between = stop === '。' ? '' : ' ';
    expect(stop).toMatch(/[.。]/);
    for (const reason of REASONS) {
      const told = toldText({ outcome: 'refused', code: 'ANNA42', reason }, book);
      expect(told).toBe(`${refused}${between}${book.say(reason as 'close')}${stop}`);
      expect(told.split(stop)).toHaveLength(3);
    }
  });
});
