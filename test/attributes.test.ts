import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const EXTRAS = readdirSync('src/extras').filter((name) => !/\.(test|fixture)\./.test(name));
const sources = ['script.ts', ...EXTRAS.map((name) => `extras/${name}`)].map((name) =>
  readFileSync(`src/${name}`, 'utf8'),
);

const hyphenated = (name: string) =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** What is taken out of the attributes of the tag: `{ launcher: where }: DOMStringMap`, `= dataset`, `dataset['with']`. */
const read = sources.flatMap((source) => [
  ...[...source.matchAll(/\{([^{}]*)\}(?:: DOMStringMap| = dataset)/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim().split(/\W/)[0] ?? ''),
  ),
  ...[...source.matchAll(/(?:\(| )dataset\['(\w+)'\]/g)].map(([, name = '']) => name),
]);

it('docs/install.md lists every attribute of the tag that is read, and no other', () => {
  const [, guide = ''] = readFileSync('docs/install.md', 'utf8').split(/^## (?:Attr|What).*$/m);
  const listed = [...guide.matchAll(/^\| `(data-[\w-]+)`/gm)].map(([, name]) => name);
  const wanted = [...new Set(read.filter((name) => /^[a-z]/.test(name)).map(hyphenated))].sort();
  expect(wanted.length).toBeGreaterThan(15);
  expect(listed.sort()).toEqual(wanted);
});
