// What is built, and for whom:
//   dist/goodword.js   the script tag: one classic script, nothing imported at start
//   dist/esm/**        npm: the modules as they are, dependencies left to the shop's bundler
//   dist/shopify-pixel.js   one text to paste into Shopify's admin
//   dist/parts/*.js    what the script brings in later, by native import(): bundled from dist/esm, dependencies inside
//   server/dist/**     the backend (Node) and its dashboard (browser)
import { readdirSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {
  kyAtOnce,
  slimCookie,
  slimHooks,
  slimKy,
  slimPreact,
  slimSignals,
  withoutClasses,
} from './scripts/left-out.mjs';

const types = (tsconfig) =>
  typescript({ tsconfig, noEmit: false, noEmitOnError: true, declaration: false });
const browser = (tsconfig = './tsconfig.json') => [resolve({ browser: true }), types(tsconfig)];
// Chromium then compiles all functions in one go, and off the page's main thread, instead of each at its first call
// (github.com/WICG/explicit-javascript-compile-hints-file-based). To others it is a comment.
const AT_ONCE = '//# allFunctionsCalledOnLoad';
const minified = ({ hoist_funs, preamble } = {}) =>
  terser({
    ecma: 2020,
    module: true,
    // One level of inlining: more of it repeats code that brotli then cannot fold.
    compress: {
      passes: 4,
      inline: 1,
      comparisons: false,
      pure_getters: true,
      unsafe_arrows: true,
      hoist_funs,
    },
    format: { comments: false, preamble },
  });
// Functions first: it folds better in what is one file, and worse in what draws.
const small = minified({ hoist_funs: true });
// Nearly all of these runs before a shopper sees anything of it.
const atOnce = minified({ hoist_funs: true, preamble: AT_ONCE });
const drawn = minified({ preamble: AT_ONCE });

const each = (folder, ending = '.ts') =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(ending) && !/\.(test|fixture)\./.test(name))
      .map((name) => [name.slice(0, -ending.length), `${folder}/${name}`]),
  );
const under = (prefix, files) =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [`${prefix}/${name}`, file]));

// English is inside the widget.
const { en: _, ...others } = each('src/widget/locales');
const locales = under('locales', others);
// The words of views, which have their English inside too.
const words = Object.assign(
  {},
  ...readdirSync('src/widget/words').map((view) => {
    const { en: _, ...others } = each(`src/widget/words/${view}`);
    return under(`words/${view}`, others);
  }),
);
const looks = under('looks', each('src/widget/looks'));
// Beside the script tag each extra is a part; for npm it is a door.
const extras = under('extras', each('src/extras'));
const rooms = ['consent', 'destinations', 'extras', 'readers'];
const roomsOfDoors = Object.assign({}, ...rooms.map((room) => under(room, each(`src/${room}`))));
const DOORS = [
  'goodword',
  'protocol',
  'backend',
  'conformance',
  'conformance-cli',
  'shopify-pixel',
  'preact',
  'react',
];
const doors = Object.fromEntries(DOORS.map((door) => [door, `src/${door}.ts`]));
// Parts that share nothing that lives: each is one file, so that one request brings it, and holds its own copy of a few
// small functions.
const alone = {
  delivery: 'src/loop/engine.ts',
  conversion: 'src/loop/conversion.ts',
  invitation: 'src/loop/invitation.ts',
  doctor: 'src/loop/doctor.ts',
  spelling: 'src/doctor/checks/spelling.ts',
  qr: 'src/widget/qr.ts',
  ask: 'src/loop/ask-after-purchase.ts',
  consent: 'src/loop/revocation.ts',
  reminder: 'src/loop/reminder.ts',
  guest: 'src/loop/guest.ts',
  view: 'src/loop/open-view.ts',
  call: 'src/loop/late-call.ts',
};
// Parts that draw share one Preact and one copy of signals, in one file with whatever else popup and card both need. Views are
// opened by the part `widget` and take from it, and from `advocate`, what they have in common with the popup.
const drawing = {
  widget: 'src/loop/sharing.ts',
  welcome: 'src/loop/welcome.ts',
  plain: 'src/loop/plain.ts',
  advocate: 'src/widget/advocate.ts',
  letter: 'src/widget/letter.ts',
  picture: 'src/widget/picture.ts',
  ...under('views', each('src/loop/views')),
};

const homeOf = (id, { getModuleInfo }) => {
  const isBelow = (name) => {
    const seen = new Set();
    const walk = (top) => {
      seen.add(top);
      for (const next of getModuleInfo(top)?.importedIds ?? []) if (!seen.has(next)) walk(next);
    };
    walk(resolvePath(built(drawing[name])));
    return seen.has(id);
  };
  // What a friend sees is drawn without the popup.
  const friends = ['welcome', 'views/welcome', 'views/reminder'].filter(isBelow);
  // Nor may the part `advocate` ask for `widget.js`: where that came at the second try, its address had a question mark.
  if (isBelow('widget')) return friends[0] || isBelow('advocate') ? 'drawing' : 'widget';
  if (isBelow('advocate')) return 'advocate';
  // Two sentences, and what keeps a thing where it stands, for which these would have to bring the whole card.
  if (friends[0] && ['views/claim', 'views/launcher'].some(isBelow)) return 'drawing';
  return friends[1] || friends[0] === 'welcome' ? 'welcome' : undefined;
};

const script = {
  input: 'src/script.ts',
  output: { file: 'dist/goodword.js', format: 'iife', plugins: [atOnce] },
  plugins: [slimCookie, ...browser()],
};

// Its name is what the pasted text leaves behind: not a module's, which terser would shorten.
const pasted = {
  input: 'src/shopify-pixel.ts',
  output: {
    file: 'dist/shopify-pixel.js',
    format: 'iife',
    name: 'goodword',
    plugins: [terser({ ecma: 2020, compress: { passes: 2 }, format: { comments: false } })],
  },
  plugins: browser(),
};

// Terser leaves template texts alone; sheets need no blanks.
const tight = (css) =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) |(:) /g, '$1$2')
    .replace(/;}/g, '}');
const squeezeSheets = {
  name: 'squeeze-sheets',
  transform: (code, id) =>
    /\/(widget\/styles|doctor\/style)/.test(id)
      ? { code: code.replace(/`[^`]*`/g, tight), map: null }
      : null,
};

const built = (file) => file.replace('src/', 'dist/esm/').replace(/\.tsx?$/, '.js');
const parts = (input, manualChunks) => ({
  // Into an entry a view may reach for more than what it exports.
  preserveEntrySignatures: 'allow-extension',
  input: Object.fromEntries(Object.entries(input).map(([name, file]) => [name, built(file)])),
  output: {
    dir: 'dist/parts',
    format: 'es',
    chunkFileNames: '[name].js',
    plugins: [manualChunks ? drawn : input['delivery'] ? atOnce : small],
    ...(manualChunks && { manualChunks }),
  },
  plugins: [
    ...[
      resolve({ browser: true }),
      squeezeSheets,
      slimKy,
      kyAtOnce,
      slimHooks,
      slimPreact,
      slimSignals,
    ],
    ...('doctor' in input ? [] : [withoutClasses]),
  ],
});
const eachAlone = Object.entries({ ...alone, ...locales, ...looks, ...extras }).map(
  ([name, file]) => parts({ [name]: file }),
);

const npm = {
  input: { ...doors, ...roomsOfDoors },
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
  input: {
    server: 'server/src/server.ts',
    cli: 'server/src/cli.ts',
    ...under('presets', each('server/src/presets')),
  },
  output: { dir: 'server/dist', format: 'es', chunkFileNames: '[name].js' },
  external: [
    /^node:/,
    /^hono/,
    'isbot',
    /^lean-qr/,
    /^@hono/,
    /^pg/,
    /^@photostructure/,
    'valibot',
    'standardwebhooks',
    'jose',
    'nodemailer',
    'disposable-email-domains-js',
  ],
  plugins: [resolve(), commonjs(), types('./server/tsconfig.json')],
};

const page = (name) => ({
  input: `server/src/${name}/${name}.tsx`,
  output: { file: `server/dist/${name}/${name}.js`, format: 'es', plugins: [small] },
  plugins: browser(`./server/src/${name}/tsconfig.json`),
});

export default [
  script,
  pasted,
  npm,
  ...eachAlone,
  parts(words),
  parts(drawing, homeOf),
  server,
  page('dashboard'),
  page('redeem'),
];
