// What is built, and for whom:
//   dist/goodword.js   the script tag: one classic script, nothing imported at start
//   dist/parts/*.js    what that script brings in later, by native import()
//   dist/esm/**        npm: the same modules, dependencies left to the shop's bundler
//   server/dist/**     the backend (Node) and its dashboard (browser)
import { readdirSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

const types = (tsconfig) =>
  typescript({ tsconfig, noEmit: false, noEmitOnError: true, declaration: false });
const browser = (tsconfig = './tsconfig.json') => [resolve({ browser: true }), types(tsconfig)];
const small = terser({
  ecma: 2020,
  module: true,
  compress: { passes: 2 },
  format: { comments: false },
});

const each = (folder, ending = '.ts') =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(ending) && !name.includes('.test.'))
      .map((name) => [name.slice(0, -ending.length), `${folder}/${name}`]),
  );
const under = (prefix, files) =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [`${prefix}/${name}`, file]));

// English is inside the widget.
const { en: _, ...others } = each('src/widget/locales');
const locales = under('locales', others);
const destinations = under('destinations', each('src/destinations'));
const DOORS = ['goodword', 'protocol', 'backend', 'conformance', 'conformance-cli'];
const doors = Object.fromEntries(DOORS.map((door) => [door, `src/${door}.ts`]));
const lazy = {
  delivery: 'src/engine.ts',
  widget: 'src/sharing.ts',
  welcome: 'src/welcome.ts',
  progress: 'src/widget/progress.ts',
};

const script = {
  input: 'src/script.ts',
  output: { file: 'dist/goodword.js', format: 'iife', plugins: [small] },
  plugins: browser(),
};

// Terser leaves template texts alone; the widget's sheets need no blanks.
const tight = (css) =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) |(:) /g, '$1$2')
    .replace(/;}/g, '}');
const squeezeSheets = {
  name: 'squeeze-sheets',
  transform: (code, id) =>
    id.includes('/widget/styles/') ? { code: code.replace(/`[^`]*`/g, tight), map: null } : null,
};

const parts = {
  input: { ...lazy, ...locales },
  output: {
    dir: 'dist/parts',
    format: 'es',
    chunkFileNames: '[name].js',
    plugins: [small],
  },
  plugins: [...browser(), squeezeSheets],
};

const npm = {
  input: { ...doors, ...destinations },
  output: {
    dir: 'dist/esm',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
  },
  external: [/^preact/, /^@preact/, 'ky', 'js-cookie', /^lean-qr/],
  plugins: browser(),
};

const server = {
  input: { server: 'server/src/server.ts', cli: 'server/src/cli.ts' },
  output: { dir: 'server/dist', format: 'es', chunkFileNames: '[name].js' },
  external: [/^node:/, /^hono/, /^@hono/, /^pg/, /^@photostructure/, 'valibot', 'standardwebhooks'],
  plugins: [resolve(), commonjs(), types('./server/tsconfig.json')],
};

const dashboard = {
  input: 'server/src/dashboard/dashboard.tsx',
  output: { file: 'server/dist/dashboard/dashboard.js', format: 'es', plugins: [small] },
  plugins: browser('./server/src/dashboard/tsconfig.json'),
};

export default [script, parts, npm, server, dashboard];
