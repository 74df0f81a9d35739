import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { expect, it } from 'vitest';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist/esm/destinations');
const doors = readdirSync(folder).filter((name) => name.endsWith('.js'));

/** What a shop's bundler makes of one door: everything that it imports, minified. */
async function bundled(door: string): Promise<string> {
  const bundle = await rollup({ input: join(folder, door) });
  const compress = { passes: 3, inline: 1 };
  const plugins = [terser({ module: true, ecma: 2020, compress })];
  const { output } = await bundle.generate({ format: 'es', plugins });
  return output[0].code;
}

it.each(doors)('%s weighs at most 1.7 kB in the shop’s bundle', async (door) => {
  const bytes = brotliCompressSync(await bundled(door)).length;
  expect(bytes).toBeLessThanOrEqual(1_700);
});
