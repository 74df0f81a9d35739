// @ts-check
// The set-up of a shop that shows what a cell shows: script tag, what stands in the page, and the program.

/** @typedef {{ extra?: string, attribute?: string, markup?: string }} Bringing */

/** What brings each view, where it is no button: an extra on the tag, an element, a call. */
/** @type {Record<string, Bringing>} */
const ALONE = {
  welcome: { markup: '<!-- comes by itself, to whoever came by a friend’s link -->' },
  thanks: { markup: '<!-- comes by itself, after a friend’s order -->' },
  reminder: { extra: 'reminder' },
  launcher: { extra: 'launcher' },
  bar: { extra: 'bar' },
};
/** @type {Record<string, Bringing>} */
const IN_PAGE = {
  launcher: { extra: 'launcher' },
  bar: { extra: 'bar', attribute: 'data-bar="#place"', markup: '<div id="place"></div>' },
  reminder: {
    markup: `<div id="place"></div>
<script>goodword('on', 'invited', () => goodword('open', { view: 'reminder', into: document.getElementById('place') }))</script>`,
  },
};

/** @param {string} view @returns {Bringing} */
const button = (view) => ({
  markup: `<button data-goodword="open"${view === 'share' ? '' : ` data-view="${view}"`}>Invite friends</button>`,
});
/** @param {string} view @returns {Bringing} */
const element = (view) => ({
  extra: 'elements',
  markup: `<goodword-${view}></goodword-${view}>`,
});

/** The look as a merchant writes it. `auto` takes the colour of the shop's own button, and so names none. @param {Record<string, string>} look */
const lookOf = ({ scheme, theme, accent, picture }) => ({
  scheme,
  ...(theme !== 'auto' && { theme, accent }),
  ...(picture !== 'none' && { picture: { src: '/cups.svg', alt: 'Two cups in the sun' } }),
});

/** @param {Record<string, string>} choices What is chosen on the left of the playground. */
export function setUp({ view = '', place, preset = '', state = '', language, ...look }) {
  const { extra, attribute, markup } =
    place === 'above' ? (ALONE[view] ?? button(view)) : (IN_PAGE[view] ?? element(view));
  const attributes = [
    'data-endpoint="/goodword" data-program="default"',
    `data-language="${language}"`,
    // A consent that is asked for elsewhere; the shop says when it is given.
    /pending|denied/.test(state) && `data-consent="${state}"`,
    extra && `data-with="${extra}"`,
    attribute,
  ];
  const offers = preset.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return [
    `<script async src="/goodword/goodword.js" ${attributes.filter(Boolean).join(' ')}></script>`,
    ...(markup ? [markup] : []),
    '',
    '// the program, on the backend',
    `defineProgram({ id: 'default', shop: '…', shareUrl: '…', ...${offers}, look: ${JSON.stringify(lookOf(look))} })`,
  ].join('\n');
}
