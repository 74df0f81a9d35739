// @ts-check
import { html } from 'hono/html';
import { portrait } from '../drawings/scenes.mjs';
import { frame } from './frame.mjs';

export const missingPage = (/** @type {import('./frame.mjs').View} */ view) =>
  frame(view, {
    title: 'Not here',
    body: html`<section class="wrap basket"><h1>Nobody lives here.</h1><div class="empty">${portrait('cousin-pim')}
<div><p>The page has moved out, or never moved in.</p><a class="button" href="/">Back to the family</a></div></div></section>`,
  });
