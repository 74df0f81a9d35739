import { expect, it } from 'vitest';
import { shareLink } from './share-link.js';

it.each([
  ['https://shop.example', 'https://shop.example/?via=ANNA42'],
  ['https://shop.example/de/', 'https://shop.example/de/?via=ANNA42'],
  ['https://shop.example/?utm=1#top', 'https://shop.example/?utm=1&via=ANNA42#top'],
  ['https://shop.example/?via=old', 'https://shop.example/?via=ANNA42'],
])('a link to %s carries the code and keeps the rest', (shareUrl, link) => {
  expect(shareLink({ shareUrl }, 'ANNA42')).toBe(link);
});

it.each(['https://shop.example/r', 'https://shop.example/r/'])(
  'a short link stands under %s and needs no parameter',
  (base) => {
    const program = { shareUrl: 'https://shop.example/de/', links: { base } };
    expect(shareLink(program, 'ANNA42')).toBe('https://shop.example/r/ANNA42');
  },
);
