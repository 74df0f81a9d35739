import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { setUp } from '../../examples/playground/browser/set-up.js';
import { choicesOf } from '../../examples/playground/page.mjs';
import { ELEMENTS } from '../../src/extras/elements.js';

const rest = { preset: 'mystery-gift', language: 'ko', scheme: 'dark', accent: '#7a3b1d' };
const copied = (choice: object): string =>
  setUp({ ...rest, state: 'busy', theme: 'quiet', picture: 'none', ...choice });
const { view: views } = choicesOf([]);

describe('the set-up to copy out of the playground', () => {
  it.each(views.flatMap((view) => ['above', 'in the page'].map((place) => [view, place])))(
    'brings %s, %s, by what the script knows',
    (view, place) => {
      const text = copied({ view, place });
      for (const [, name] of text.matchAll(/<(goodword-\w+)/g))
        expect(ELEMENTS).toHaveProperty(`${name}`);
      for (const [, name] of text.matchAll(/data-with="(\w+)"/g)) {
        expect(existsSync(new URL(`../../src/extras/${name}.ts`, import.meta.url))).toBe(true);
      }
      expect(text.includes('<goodword-')).toBe(text.includes('data-with="elements"'));
      expect(text).toContain('...mysteryGift');
    },
  );

  it('names no colour where it is taken from the shop’s own button', () => {
    expect(copied({ view: 'share', place: 'above', theme: 'auto' })).not.toContain('accent');
    expect(copied({ view: 'share', place: 'above' })).toContain('"accent":"#7a3b1d"');
  });

  it('keeps the picture, and a consent that is still asked for', () => {
    const text = copied({
      view: 'share',
      place: 'above',
      picture: 'of the shop',
      state: 'pending',
    });
    expect(text).toContain('"picture":{');
    expect(text).toContain('data-consent="pending"');
  });
});
