// Plausible's tracker is on npm as a module only: bundled and minified here as a shop's bundler would do it.
import { join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { root } from '../scripts/set-up.mjs';

export const PLAUSIBLE = '.cache/bench/plausible.js';

const bundle = await rollup({
  input: join(root, 'node_modules/@plausible-analytics/tracker/plausible.js'),
  plugins: [resolve({ browser: true })],
});
await bundle.write({
  file: join(root, PLAUSIBLE),
  format: 'iife',
  name: 'plausible',
  plugins: [terser()],
});
await bundle.close();
