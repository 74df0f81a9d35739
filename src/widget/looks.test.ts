// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const room = import.meta.dirname;
const told = readFileSync(join(room, '../../docs/looks.md'), 'utf8');
const code = readdirSync(room, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|testing/.test(name))
  .map((name) => readFileSync(join(room, name), 'utf8'))
  .join('\n');

const all = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
const listed = (heading: string) =>
  all(told.split(`## ${heading}`)[1]?.split('\n## ')[0] ?? '', /^\| `([\w-]+)`/gm);

describe('docs/looks.md', () => {
  it('tells every token that a page may set, and no other', () => {
    expect(listed('Tokens')).toEqual(all(code, /var\((--goodword-[a-z-]+)/g));
  });

  it('tells every part that a page may style, and no other', () => {
    const written = all(code, /\bpart="([a-z-]+)"/g);
    // Made of a name: the two fields to copy from, what opens behind a button, the shop's pictures, views in a page.
    const named = [
      'link',
      'code',
      'launcher',
      'bar',
      'letter',
      'letter-button',
      'card',
      'card-button',
      'logo',
      'picture',
      'qr',
      'claim',
      'nps',
      'portal',
      'thanks',
    ];
    expect(listed('Parts')).toEqual([...new Set([...written, ...named])].sort());
  });

  it('tells every theme', async () => {
    const { THEMES } = await import('../protocol/look.js');
    expect(listed('Themes')).toEqual([...THEMES].sort());
  });
});
