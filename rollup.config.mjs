// What is built, and for whom:
//   dist/goodword.js   the script tag: one classic script, nothing imported at start
//   dist/esm/**        npm: the modules as they are, dependencies left to the shop's bundler
//   dist/parts/*.js    what the script brings in later, by native import(): bundled from dist/esm, dependencies inside
//   server/dist/**     the backend (Node) and its dashboard (browser)
import { readdirSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

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
  qr: 'src/widget/qr.ts',
  consent: 'src/loop/revocation.ts',
  reminder: 'src/loop/reminder.ts',
  guest: 'src/loop/guest.ts',
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
  // Two sentences, for which a claim would have to bring the whole card.
  if (friends[0] && isBelow('views/claim')) return 'drawing';
  return friends[1] || friends[0] === 'welcome' ? 'welcome' : undefined;
};

// What the script tag's one cookie does not need of js-cookie: ways to make another js-cookie, defaults, `expires` (memory.ts
// says why), all cookies at once, and the spelling of characters that neither `gw` nor its value (remembered.ts) has: 0.5 kB,
// and time on every page. A shop that bundles gets it whole.
const LEFT_OUT_OF_JS_COOKIE = [
  [/function init\(.*\{/, ''],
  [/return Object\.create\([\s\S]*var api = .*/, 'const api = { set, get };'],
  [/attributes = assign\(.*;/, ''],
  [/if \(typeof attributes\.expires[\s\S]*?toUTCString\(\);\s*\}/, ''],
  [/if \(typeof document === 'undefined'\) \{\s*return\s*\}/, ''],
  [/if \(typeof document === 'undefined' \|\|.*\{\s*return\s*\}/, ''],
  [/name = encodeURIComponent\(name\)[\s\S]*?;/, ''],
  [/converter\.write\(value, name\)/, 'value'],
  [/document\.cookie \? (.*) : \[\];/, '$1;'],
  [/parts\.slice\(1\)\.join\('='\)/, 'parts[1]'],
  [/var jar = \{\};/, ''],
  [/try \{\s*var found[\s\S]*?catch[\s\S]*?\}/, 'if (name === parts[0]) return value;'],
  [/return name \? jar\[name\] : jar/, ''],
];
/** Leaves pieces out of a file of a library; fails where that file no longer has them. */
const without = (name, file, pieces) => ({
  name,
  transform(code, id) {
    if (!id.endsWith(file)) return null;
    for (const [what, instead] of pieces) {
      if (!what.test(code)) this.error(`${file} has changed: ${what} is no more to be left out`);
      code = code.replace(what, instead);
    }
    return { code, map: null };
  },
});
const slimCookie = without('slim-cookie', 'js.cookie.mjs', LEFT_OUT_OF_JS_COOKIE);

const script = {
  input: 'src/script.ts',
  output: { file: 'dist/goodword.js', format: 'iife', plugins: [atOnce] },
  plugins: [slimCookie, ...browser()],
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

// The script tag brings what it runs of ky: requests, time-outs, repeats. Left out is 1.4 kB that nobody here asks for:
// reports of how far an up- or download has come, queries made of objects, defaults that one ky hands to another, hooks,
// options for other fetches than the browser's.
// Whatever else ky does stays as it is; a shop that bundles gets it whole.
const SLIM = {
  'index.js': "import { Ky } from './core/Ky.js'; export default Ky.create;",
  'errors/ForceRetryError.js': 'export class ForceRetryError extends Error {}',
  'errors/NonError.js': 'export class NonError extends Error {}',
  'utils/body.js': 'export const streamRequest = undefined, streamResponse = undefined;',
  'utils/merge.js': `export const mergeHeaders = (_, own) => new Headers(own);
    export const mergeHooks = (none) => none;`,
  'utils/options.js': `export const findUnknownOptions = () => ({});
    export const hasSearchParameters = () => false;`,
};
const slimKy = {
  name: 'slim-ky',
  load: (id) => SLIM[id.split('ky/distribution/')[1]] ?? null,
};
// Nobody here sends a stream or a form; whether the browser could is found out at every start.
const kyAtOnce = without('ky-at-once', 'ky/distribution/core/constants.js', [
  [/\(\(\) => \{\s*let duplexAccessed[\s\S]*?\}\)\(\)/, 'false'],
  [/new TextEncoder\(\).*\.length/, '0'],
]);

// Of Preact's hooks the drawn parts use one: what is made once for a component. @preact/signals needs it where a signal is drawn as
// text. State of ours lives in signals outside of components, so effects and reducers, 1 kB, have no caller; the build
// fails where one gets a caller.
const HOOKS = `import { options } from 'preact';
  let kept, at;
  const before = options.__r;
  options.__r = (vnode) => { before?.(vnode); kept = vnode.__c.kept ??= []; at = 0; };
  export const useMemo = (make) => (kept[at++] ??= make());
  export const useRef = (current) => useMemo(() => ({ current }));
  export const useEffect = () => { throw 'goodword: useEffect is left out' };`;
const slimHooks = {
  name: 'slim-hooks',
  load: (id) => (/preact\/hooks\/dist/.test(id) ? HOOKS : null),
  renderChunk(code, { fileName }) {
    if (code.includes('useEffect is left out'))
      this.error(`${fileName} has effects, which it must not`);
  },
};

// Of Preact, the life of components that are classes. Only the doctor has one, whose bytes no shopper loads.
const withoutClasses = {
  ...without('without-classes', 'preact/dist/preact.mjs', [
    [/C&&\(d\.__s\|\|\(d\.__s=d\.state\),V\.getDerived.*?\)\)\),(?=k=)/, ''],
    [/j=\(s=V\.contextType\).*?L=s\?.*?:i,/, 'L=i,'],
    [/j&&j\.sub\(d\),/, ''],
    [/d\.getChildContext&&\(.*?\)\),/, ''],
    [/C&&u\.__c&&d\.getSnapshotBeforeUpdate&&.*?\(k,b\)\),/, ''],
    [/M!==k&&C&&!V\.getDerived.*?\(M,L\),/, ''],
    [
      /d\.componentWillUpdate&&.*?\(k,b,m\)\}\)\}else C&&!V.*?d\.__h\.push\(d\.componentDidMount\);/,
      '}',
    ],
  ]),
  moduleParsed({ id, code }) {
    if (/import \{[^}]*\bComponent\b[^}]*\} from 'preact'/.test(code))
      this.error(`${id} has a component that is a class, which Preact cannot draw here`);
  },
};
// Of Preact, what no page of ours meets: HTML written as text, which nothing may use here anyway, MathML, and trees of a server that
// are taken over or wait for something to load.
const slimPreact = without('slim-preact', 'preact/dist/preact.mjs', [
  [/"dangerouslySetInnerHTML"==s\?y=k:/, ''],
  [/"dangerouslySetInnerHTML"==s\?h=k:/, ''],
  [/h\?\(l\|\|y&&.*?r\.__k=\[\]\):\(y&&\(t\.textContent=""\),/, '('],
  [/\("foreignObject"==C.*?xhtml"\),/, ''],
  [/"math"==C\?f="[^"]*":/, ''],
  [/128&u\.__u&&\(c=32&u\.__u,.*?l=o\[0\]\|\|l\),/, ''],
  [/if\(e\.length=v,r\.__v=null,c\|\|o\).*?else o&&o\.some\(g\);else r/, 'e.length=v,r.__v=null;r'],
  [/!u&&\(i=t\.__c\)&&\(i=i\.__z\).*?g\(i\)\),/, ''],
]);

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
    ...[resolve({ browser: true }), squeezeSheets, slimKy, kyAtOnce, slimHooks, slimPreact],
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
  npm,
  ...eachAlone,
  parts(words),
  parts(drawing, homeOf),
  server,
  page('dashboard'),
  page('redeem'),
];
