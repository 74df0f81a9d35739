// @ts-check
// The playground's own page: what to see on the left, cells side by side on the right, and the set-up to copy below.
import { html } from 'hono/html';
import { WEATHER } from './backend-as.mjs';
import { FRIENDS, PEOPLE } from './people.mjs';

const LANGUAGES = 'en ko zh-Hant pl de fr es pt-BR it nl ja zh-Hans ar he tr uk'.split(' ');

/** Everything that can be chosen. @param {readonly string[]} presets */
export const choicesOf = (presets) => ({
  view: ['share', 'portal', 'welcome', 'claim', 'nps', 'thanks', 'reminder', 'launcher', 'bar'],
  place: ['above', 'in the page'],
  preset: presets,
  state: [...Object.keys(PEOPLE), ...Object.keys(FRIENDS), ...WEATHER, 'pending', 'denied'],
  language: LANGUAGES,
  scheme: ['light', 'dark'],
  theme: ['auto', 'plain', 'quiet', 'bold', 'editorial'],
  picture: ['none', 'of the shop'],
  width: ['390', '768', '1280'],
});

/**
 * @param {ReturnType<typeof choicesOf>} choices
 * @param {Record<string, string>} chosen
 */
export function pageOf(choices, chosen) {
  const beside = chosen['beside'] ?? 'scheme';
  const names = Object.keys(choices);
  return html`<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Goodword playground</title>
<link rel="stylesheet" href="/browser/playground.css">
<form id="choices">
  <h1>Playground</h1>
  ${Object.entries(choices).map(
    ([name, values]) => html`<label>${name}
      <select name="${name}">${values.map((value) => option(value, chosen[name]))}</select></label>`,
  )}
  <label>accent <input type="color" name="accent" value="${chosen['accent'] ?? '#7a3b1d'}"></label>
  <label class="beside">side by side
    <select name="beside">${names.map((name) => option(name, beside))}</select></label>
  <button type="button" id="again">Open again</button>
</form>
<section id="cells" aria-label="Cells"></section>
<section class="config"><h2>To copy</h2><button type="button" id="copy">Copy</button><pre id="config"></pre></section>
<script type="application/json" id="all">${JSON.stringify(choices)}</script>
<script type="module" src="/browser/playground.js"></script>`;
}

/** @param {string} value @param {string | undefined} chosen */
const option = (value, chosen) =>
  html`<option ${value === chosen ? 'selected' : ''}>${value}</option>`;
