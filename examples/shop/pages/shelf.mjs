// @ts-check
import { html } from 'hono/html';
import { portrait } from '../drawings/scenes.mjs';
import { price } from '../money.mjs';

/** Pots side by side, each leading to its page. */
export const shelf = (
  /** @type {readonly import('../catalogue.mjs').Pot[]} */ pots,
  level = 3,
) => html`<ul class="shelf">
${pots.map(
  (pot) => html`<li><a class="shelf-pot" href="/pots/${pot.id}">
  <span class="wall wall-${pot.ground}">${portrait(pot.id)}</span>
  <span class="shelf-name" role="heading" aria-level="${level}">${pot.name}</span>
  <span class="shelf-price">${price(pot.price, { round: true })}</span>
  <span class="shelf-kind">${pot.kind}</span>
</a></li>`,
)}
</ul>`;
