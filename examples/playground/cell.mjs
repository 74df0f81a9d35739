// @ts-check
// One cell: a small page of a shop, with the script tag as a shop would write it, and one view open.
import { html } from 'hono/html';
import { codeIn } from './people.mjs';

/**
 * What a cell shows, out of its address.
 * @param {Record<string, string>} query
 */
export const cellOf = ({
  view = 'share',
  place = 'above',
  preset = 'rothys',
  state = 'busy',
  language = 'en',
  scheme = 'light',
  theme = 'auto',
  accent = '',
  picture = 'none',
}) => ({ view, place, preset, state, language, scheme, theme, accent, picture });

/** What the program looks like in a cell. @param {ReturnType<typeof cellOf>} cell */
export const lookOf = ({ scheme, theme, accent, picture }) => ({
  scheme,
  // "auto" takes the colour of the shop's own button.
  ...(theme !== 'auto' && { theme, ...(accent && { accent }) }),
  ...(picture !== 'none' && { picture: { src: '/browser/cups.svg', alt: 'Two cups in the sun' } }),
});

/** @param {unknown} value */
const packed = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

// A consent state is the tag's, anything else the backend's.
const CONSENT = ['pending', 'denied'];

/** The colour of the shop's own button. @param {ReturnType<typeof cellOf>} cell */
const shopColour = ({ accent }) => (/^#[0-9a-f]{6}$/i.test(accent) ? `--shop: ${accent}` : '');

/**
 * @param {Record<string, string>} query
 * @param {Record<string, Readonly<Record<string, string>>>} codes Codes of the people, by preset and state.
 */
export function cellPage(query, codes) {
  const cell = cellOf(query);
  const consent = CONSENT.includes(cell.state) ? cell.state : 'granted';
  const code = codeIn(cell.state, codes[cell.preset]);
  // Where there is an element for it, nobody is welcomed in the corner besides.
  const welcome =
    /reminder|thanks/.test(cell.view) || (cell.view === 'welcome' && cell.place !== 'above');
  const right = /^(ar|he)/.test(cell.language);
  return html`<!doctype html>
<html lang="${cell.language}" dir="${right ? 'rtl' : 'ltr'}" data-scheme="${cell.scheme}" style="${shopColour(cell)}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${cell.view}</title>
<link rel="stylesheet" href="/browser/cell.css">
<body data-view="${cell.view}" data-place="${cell.place}" data-code="${code}" data-consent="${consent}">
<main id="place">${welcome ? html`<goodword-welcome></goodword-welcome>` : ''}${cell.place === 'above' ? html`<h1>Lumen Pottery</h1><p><button>Add to basket</button></p>` : ''}</main>
<script src="/browser/cell-before.js"></script>
<script async src="/goodword/goodword.js" data-endpoint="/as/${packed(lookOf(cell))}/${cell.state}"
  data-program="${cell.preset}" data-consent="${consent}" data-with="${cell.view === 'welcome' ? 'elements' : ''}" data-ask-after-purchase="false" data-clean-url="false"></script>
<script src="/browser/cell.js"></script>`;
}
