import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const changedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** One file of this folder with all that it imports, as a shop's bundler would make it. Kept until it or a peer changes. */
export async function bundle(file, format) {
  const input = here(file);
  const kept = here(`../node_modules/.bundled/${file}`);
  if (changedAt(kept) < Math.max(changedAt(input), changedAt(here('../package-lock.json')))) {
    const made = await rollup({
      input,
      plugins: [resolve({ browser: true }), commonjs(), terser()],
    });
    const { output } = await made.generate({ format, inlineDynamicImports: true });
    await made.close();
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, output[0].code);
  }
  return readFileSync(kept, 'utf8');
}
