import { expect, it } from 'vitest';
import { codeIn } from './code-in.js';

it.each([
  ['ANNA42', 'ANNA42'],
  ['  anna42\n', 'anna42'],
  ['https://shop.example/?utm=1&via=ANNA42#top', 'ANNA42'],
  ['https://shop.example/r/ANNA42', 'ANNA42'],
  ['https://shop.example/goodword/r/ANNA42/pots/blue', 'ANNA42'],
  ['https://go.shop.example/ANNA42', 'ANNA42'],
  ['shop.example/?via=ANNA42', 'ANNA42'],
  ['http://localhost:4173/?via=ANNA42', 'ANNA42'],
  ['https://shop.example?via=ANNA42', 'ANNA42'],
  ['https://shop.example/?review=1', undefined],
  ['https://shop.example/?via=no+code', undefined],
  ['Anna Müller', undefined],
  ['anna@shop.example', undefined],
  ['WIFI:S:Shop;T:WPA;P:secret;;', undefined],
  ['https://shop.example/', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
])('finds the code in what was typed or scanned: %s', (text, code) => {
  expect(codeIn(text)).toBe(code);
});
