// What the script tag's files leave out of the libraries that they hold: what no page of ours runs. A shop that bundles Goodword gets
// its libraries whole. Each is a plugin of Rollup, and the build fails where a library has changed.

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
  [/attributes\[attributeName\]\.split\(';'\)\[0\]/, 'attributes[attributeName]'],
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
export const slimCookie = without('slim-cookie', 'js.cookie.mjs', LEFT_OUT_OF_JS_COOKIE);

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
export const slimKy = {
  name: 'slim-ky',
  load: (id) => SLIM[id.split('ky/distribution/')[1]] ?? null,
};
// Nobody here sends a stream or a form; whether the browser could is found out at every start.
export const kyAtOnce = without('ky-at-once', 'ky/distribution/core/constants.js', [
  [/\(\(\) => \{\s*let duplexAccessed[\s\S]*?\}\)\(\)/, 'false'],
  [/new TextEncoder\(\).*\.length/, '0'],
]);

// Of Preact's hooks the drawn parts use one: what is made once for a component. State of ours lives in signals
// outside of components, so effects and reducers, 1 kB, have no caller; the build fails where one gets a caller.
const HOOKS = `import { options } from 'preact';
  let kept, at;
  const before = options.__r;
  options.__r = (vnode) => { before?.(vnode); kept = vnode.__c.kept ??= []; at = 0; };
  export const useMemo = (make) => (kept[at++] ??= make());
  export const useRef = (current) => useMemo(() => ({ current }));
  export const useEffect = () => { throw 'goodword: useEffect is left out' };`;
export const slimHooks = {
  name: 'slim-hooks',
  load: (id) => (/preact\/hooks\/dist/.test(id) ? HOOKS : null),
  renderChunk(code, { fileName }) {
    if (code.includes('useEffect is left out'))
      this.error(`${fileName} has effects, which it must not`);
  },
};

// Of Preact, the life of components that are classes. Only the doctor has one, whose bytes no shopper loads.
export const withoutClasses = {
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
export const slimPreact = without('slim-preact', 'preact/dist/preact.mjs', [
  [/"dangerouslySetInnerHTML"==s\?y=k:/, ''],
  [/"dangerouslySetInnerHTML"==s\?h=k:/, ''],
  [/h\?\(l\|\|y&&.*?r\.__k=\[\]\):\(y&&\(t\.textContent=""\),/, '('],
  [/\("foreignObject"==C.*?xhtml"\),/, ''],
  [/"math"==C\?f="[^"]*":/, ''],
  [/128&u\.__u&&\(c=32&u\.__u,.*?l=o\[0\]\|\|l\),/, ''],
  [/if\(e\.length=v,r\.__v=null,c\|\|o\).*?else o&&o\.some\(g\);else r/, 'e.length=v,r.__v=null;r'],
  [/!u&&\(i=t\.__c\)&&\(i=i\.__z\).*?g\(i\)\),/, ''],
]);
// Of signals, what draws one by itself, as a text or an attribute: components read `.value`, and in
// tests src/widget/testing/signals-are-read.ts throws where one does not. And what nobody here asks of one: names for tools, texts and JSON of it, watching and ending it.
export const slimSignals = [
  without('slim-signals', 'preact/signals/dist/signals.module.js', [
    [/"undefined"!=typeof window&&!!window\.__PREACT_SIGNALS_DEVTOOLS__/, 'false'],
    [/a\(function\(\)\{h=this\.N\}\)\(\);/, ''],
    [/function w\(i\)\{var n=this,r=i\.data.*?__b:\{configurable:!0,value:1\}\}\);/, ''],
    [/if\("string"==typeof n\.type\)\{var r,t=n\.props;.*?(?=i\(n\)\}\);b\("__r")/, ''],
    [/,"function"==typeof r\.type\?r\.type\.displayName\|\|r\.type\.name:""/, ''],
    [/,\{name:n\}/, ''],
    [/var r;if\("string"==typeof n\.type&&\(r=n\.__e\)\).*?(?=i\(n\)\}\);function k)/, ''],
    [/if\("string"==typeof n\.type\)\{var r=n\.__e;.*?n\.__np=void 0\}else(?=\{var c)/, ''],
    [/b\("__h",.*?\}\);/, ''],
  ]),
  without('slim-signals-core', 'signals-core/dist/signals-core.module.js', [
    [/this\.W=null==t.*?t\.name\}l\.prototype\.brand=i;/, '}'],
    [/else f\(function\(\)\{var i;null==\(i=t\.W\)\|\|i\.call\(t\)\}\)/, ''],
    [/if\(void 0===n\)f\(function\(\)\{var i;null==\(i=t\.Z\)\|\|i\.call\(t\)\}\)/, ''],
    [/l\.prototype\.subscribe=.*?(?=Object\.defineProperty\(l)/, ''],
    [/this\.name=null==t\?void 0:t\.name;if\(n\)n\.push\(this\)/, ''],
    [/m\.prototype\.dispose=function\(\)\{this\.d\(\)\};/, ''],
    [/n\[Symbol\.dispose\]=n;/, ''],
  ]),
];
