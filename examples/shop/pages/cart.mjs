// @ts-check
import { html } from 'hono/html';
import { linesOf, MOST, subtotalOf } from '../cart.mjs';
import { portrait } from '../drawings/scenes.mjs';
import { price } from '../money.mjs';
import { frame } from './frame.mjs';

/** @param {import('./frame.mjs').View} view @param {import('../cart.mjs').Cart} cart */
export const cartPage = (view, cart) =>
  frame(view, {
    title: 'Your basket',
    body: html`<section class="wrap basket"><h1>Your basket</h1>${
      linesOf(cart).length ? filled(cart) : empty()
    }</section>`,
  });

const empty = () => html`<div class="empty">${portrait('little-bo')}
<div><p>Empty. Little Bo has noticed and is telling everybody.</p><a class="button" href="/#family">Meet the family</a></div></div>`;

const filled = (/** @type {import('../cart.mjs').Cart} */ cart) => html`
<ul class="lines">${linesOf(cart).map(
  ({ pot, quantity, total }) => html`<li>
  <a class="wall wall-${pot.ground}" href="/pots/${pot.id}" aria-label="${pot.name}">${portrait(pot.id)}</a>
  <div><b>${pot.name}</b><br><span class="mute">${pot.kind}</span></div>
  <form method="post" action="/cart/change"><input type="hidden" name="pot" value="${pot.id}">
    <label class="quantity"><span class="hidden">How many of ${pot.name}</span><select name="quantity">${Array.from(
      { length: MOST },
      (_, i) => html`<option ${i + 1 === quantity ? 'selected' : ''}>${i + 1}</option>`,
    )}</select></label>
    <button class="quiet" type="submit">Update<span class="hidden"> ${pot.name}</span></button></form>
  <form method="post" action="/cart/change"><input type="hidden" name="pot" value="${pot.id}"><input type="hidden" name="quantity" value="0">
    <button class="quiet" type="submit">Put back<span class="hidden"> ${pot.name}</span></button></form>
  <span class="amount">${price(total)}</span>
</li>`,
)}</ul>
<div class="sum"><p><span>Together</span><b>${price(subtotalOf(cart))}</b></p>
<p class="mute">Delivery is on us. A friend’s code goes on the next page.</p>
<a class="button" href="/checkout">To the checkout</a></div>`;
