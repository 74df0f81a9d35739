import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript51';
import { expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The files of types behind every door that package.json names. */
function doors(): readonly string[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.values<{ types?: string } | string | null>(exports).flatMap((door) => {
    const types = Object(door).types as string | undefined;
    if (!types) return [];
    const folder = join(root, dirname(types));
    const names = types.includes('*')
      ? readdirSync(folder).filter((name) => name.endsWith('.d.ts'))
      : [types.slice(dirname(types).length)];
    return names.map((name) => join(folder, name));
  });
}

it('a shop that compiles with TypeScript 5.1, strictly and our types too, finds nothing wrong with them', () => {
  const files = doors();
  expect(files.length).toBeGreaterThan(40);
  const shop = ts.createProgram([...files, join(root, 'test/consumer/shop.ts')], {
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2020.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  });
  const wrong = ts.getPreEmitDiagnostics(shop).map(({ file, messageText }) => {
    return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  expect([ts.version.slice(0, 4), wrong]).toEqual(['5.1.', []]);
});
