// @ts-check
// What stands around every page. Goodword is one tag in the head and a button where somebody may want to share.
import { html } from 'hono/html';
import { basket, person } from '../drawings/small.mjs';
import { wordmark } from '../drawings/wordmark.mjs';
import { promise } from '../program.mjs';

/** @typedef {{ program: any, count: number }} View What every page needs to know. */

const STYLES = ['base', 'controls', 'frame', 'pots', 'shelf', 'pot', 'basket', 'checkout', 'after'];

/**
 * @typedef {object} Page
 * @property {string} title
 * @property {any} body
 * @property {string} [script]
 * @property {boolean} [plain] Nothing that leads away.
 * @property {string} [extras] What else of Goodword's this page has.
 * @property {'ours' | 'goodword' | 'none'} [news] Whose line stands at the top. Default: the shop's own.
 */

/** @param {View} view @param {Page} page */
export const frame = (
  { program, count },
  { title, body, script, plain, extras = '', news = 'ours' },
) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="Oddkin makes pots with relatives: a family of eight, thrown, glazed and given faces by hand.">
<title>${title} · Oddkin</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${STYLES.map((name) => html`<link rel="stylesheet" href="/assets/style/${name}.css">\n`)}
<script async src="/assets/goodword/goodword.js" data-endpoint="/goodword" data-program="${program.id}" data-with="reminder ${extras}" data-bar="#bar"></script>
${script ? html`<script type="module" src="/assets/browser/${script}"></script>` : ''}
</head>
<body>
<a class="skip" href="#main">Skip to the pots</a>
${plain ? '' : LINES[news](program)}
<header class="top">
  <a class="home" href="/">${wordmark}</a>
  <nav aria-label="Shop">
    ${plain ? '' : html`<a class="wide" href="/#family">The family</a><a class="wide" href="/#tree">The tree</a>`}
    <a href="/account">${person}<span class="word">Account</span></a>
    <a href="/cart">${basket}<span class="word">Basket</span>${
      count
        ? html`<span class="count">${count}<span class="hidden"> ${count === 1 ? 'pot' : 'pots'}</span></span>`
        : ''
    }</a>
  </nav>
</header>
<main id="main">${body}</main>
${foot(program)}
</body>
</html>`;

const LINES = {
  ours: (/** @type {any} */ program) => html`<div class="news">
  <button type="button" data-goodword="open"><span class="wide">Know somebody odd? </span><b>${promise(program)}</b></button>
</div>`,
  // Its place is kept, so that nothing moves when it comes.
  goodword: () => html`<div class="news news-goodword" id="bar"></div>`,
  none: () => '',
};

const foot = (/** @type {any} */ program) => html`<footer class="foot">
  <div>
    <p class="foot-line">Every pot has a face.<br>Every face has a family.</p>
    <button type="button" class="button button-light" data-goodword="open">${promise(program)}</button>
  </div>
  <nav aria-label="Footer">
    <a href="/#family">The family</a><a href="/#tree">The tree</a><a href="/#workshop">The workshop</a><a href="/account">Your account</a>
  </nav>
  <p class="small">Oddkin is a demonstration. Nothing here is for sale, no card is charged and no clay was harmed.
  <a href="/backoffice">Behind the counter</a></p>
</footer>`;
