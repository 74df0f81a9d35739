const dark = /* css */ `
  --ink: #f7f3ef;
  --base: #1d1a18;
  --strength: 16%;
  --good: #84dcae;
  --wait: #f3c173;
  --gone: #b9afa8;
  color-scheme: dark;
`;

/**
 * Ground: what is cut off from the shop, the tokens that a shop may set, and the plain elements.
 *
 * `all: initial` is important because rules of the page beat `:host` rules, but not important ones.
 *
 * On the accent stands black or white: contrast with white is 1.05 / (Y + .05), with black (Y + .05) / .05, and they meet at
 * Y = .179, where Y is the luminance of WCAG 2. Browsers before 2024 cannot compute it and get white.
 */
export const base = /* css */ `
:host { all: initial !important; display: block !important }
*, ::before, ::after { box-sizing: border-box }
h2, h3, p, ul, dl, dd { margin: 0; padding: 0 }
ul { list-style: none }
bdi { display: inline-block; max-width: min(13em, 60vw - 50px); overflow-x: clip; text-overflow: ellipsis; white-space: nowrap }
i { flex: none; display: grid; place-items: center; width: 48px; height: 48px; border-radius: 50%; font-style: normal; font-size: 16px }

.root {
  --a: var(--goodword-accent, var(--accent, var(--ink)));
  --on: var(--goodword-on-accent, var(--own-on, var(--black-or-white, #fff)));
  --text: var(--goodword-text, var(--ink));
  --surface: var(--goodword-surface, var(--base));
  --r: var(--goodword-radius, var(--radius, 14px));
  --wash: color-mix(in srgb, var(--a) var(--strength), var(--surface));
  --line: color-mix(in srgb, var(--text) 15%, #0000);
  --hair: inset 0 0 0 1px var(--line);
  --tint: color-mix(in srgb, var(--text) 6%, var(--surface));
  --muted: color-mix(in srgb, var(--text) 72%, var(--surface));
  --ink: #211d1a;
  --base: #fff;
  --strength: 13%;
  --good: #0b6640;
  --wait: #7d4700;
  --gone: #6b625c;
  color-scheme: light;
  color: var(--text);
  font: 400 15px/1.45 var(--goodword-font, var(--font, system-ui)), system-ui, sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
  -webkit-text-size-adjust: 100%;
}
@supports (color: color(from red srgb-linear r g b)) {
  .root { --step: clamp(0, (.179 - .2126 * r - .7152 * g - .0722 * b) * 1e6, 1); --black-or-white: color(from var(--a) srgb-linear var(--step) var(--step) var(--step)) }
}
.root[data-scheme=dark] { ${dark} }
@media (prefers-color-scheme: dark) { .root[data-scheme=auto] { ${dark} } }
.root:lang(ko) { word-break: keep-all }
.root:lang(ja) { word-break: auto-phrase }

button, input, a, summary { font: inherit; color: inherit; -webkit-tap-highlight-color: transparent }
button, a, summary { cursor: pointer }
button { border: 0; margin: 0 }
:focus-visible { outline: 2px solid var(--text); outline-offset: 2px }
svg { display: block; width: 1.4em; height: 1.4em; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round }
.unseen { position: absolute; top: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.paper, .greeting, .stub {
  mask: radial-gradient(circle 9px at 0 var(--cut), #0000 96%, #000), radial-gradient(circle 9px at 100% var(--cut), #0000 96%, #000);
  mask-composite: intersect;
}

.main {
  display: flex; align-items: center; justify-content: center; gap: 8px;
  min-height: 46px; padding: 0 18px; border-radius: var(--r);
  background: var(--a); color: var(--on); font-weight: 650; white-space: nowrap;
}
.main:hover { box-shadow: inset 0 0 0 2px }
.main:active { scale: .98 }
.close {
  position: absolute; z-index: 1; inset-block-start: 10px; inset-inline-end: 10px;
  display: grid; place-items: center; width: 40px; height: 40px; padding: 0; border-radius: 50%;
  background: color-mix(in srgb, var(--surface) 80%, #0000);
}
.close:hover { background: var(--surface) }
.rules, .rewards p, .empty p, dt { color: var(--muted); font-size: 13px }
.rules { overflow: hidden }
.rules span { position: relative; display: inline-block; margin-inline-end: 1em }
.rules span::before { content: '·'; position: absolute; inset-inline-start: -1em; width: 1em; text-align: center }
[data-wordless] * { color: #0000 !important }

@media (prefers-reduced-motion: no-preference) {
  .main, .close { transition: background .15s, scale .15s }
}
@media (forced-colors: active) {
  .main, .sheet, .card, .paper, .channels i, .copy-field, .close { border: 1px solid }
  .paper, .greeting, .stub { mask: none }
}
`;
