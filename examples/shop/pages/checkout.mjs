// @ts-check
import { html } from 'hono/html';
import { linesOf, subtotalOf } from '../cart.mjs';
import { FIELDS } from '../checkout.mjs';
import { portrait } from '../drawings/scenes.mjs';
import { card } from '../drawings/small.mjs';
import { price } from '../money.mjs';
import { frame } from './frame.mjs';

/**
 * @typedef {object} CheckoutState
 * @property {import('../cart.mjs').Cart} cart
 * @property {Partial<import('../checkout.mjs').Details>} details
 * @property {import('../checkout.mjs').Missing} missing
 * @property {string} code
 * @property {import('../discount.mjs').Discount} discount
 */

/** @param {import('./frame.mjs').View} view @param {CheckoutState} state */
export const checkoutPage = (view, state) =>
  frame(view, {
    title: 'Checkout',
    plain: true,
    script: 'checkout.js',
    body: html`<form class="wrap checkout" method="post" action="/checkout" novalidate>
  <div class="checkout-form">
    <h1>Checkout</h1>
    ${problems(state)}
    <fieldset><legend>Who it is for</legend>${FIELDS.slice(0, 2).map((field) => input(field, state))}</fieldset>
    <fieldset class="where"><legend>Where it goes</legend>${FIELDS.slice(2).map((field) => input(field, state))}</fieldset>
    <fieldset><legend>How you pay</legend>
      <div class="pay">${card}<p><b>Demo card, ending in 4242</b><br><span class="mute">It pays for everything and is never charged.</span></p></div>
    </fieldset>
  </div>
  ${summary(state)}
</form>`,
  });

const problems = (/** @type {CheckoutState} */ { missing, discount }) => {
  const names = FIELDS.filter(({ name }) => missing[name]);
  const code =
    discount.state === 'refused'
      ? html`<li><a href="#code">The code: ${discount.why}</a> Pay again to leave it out.</li>`
      : '';
  return names.length || code
    ? html`<div class="problems" role="alert"><p>Almost. Still to do:</p><ul>${names.map(({ name, label }) => html`<li><a href="#${name}">${label}</a></li>`)}${code}</ul></div>`
    : '';
};

/** @param {typeof FIELDS[number]} field @param {CheckoutState} state */
const input = (
  { name, label, autocomplete, ask, ...more },
  { details, missing },
) => html`<p class="field field-${name}">
  <label for="${name}">${label}</label>
  <input id="${name}" name="${name}" type="${'type' in more ? more.type : 'text'}" autocomplete="${autocomplete}" required value="${details[name] ?? ''}"
    ${missing[name] ? html`aria-invalid="true" aria-describedby="${name}-ask"` : ''}>
  ${missing[name] ? html`<span class="ask" id="${name}-ask">${missing[name]}</span>` : ''}
</p>`;

const summary = (/** @type {CheckoutState} */ { cart, code, discount }) => {
  const subtotal = subtotalOf(cart);
  const off = discount.state === 'applied' ? discount.cents : 0;
  return html`<aside class="summary" aria-label="Your order">
  <ul>${linesOf(cart).map(({ pot, quantity, total }) => html`<li><span class="wall wall-${pot.ground}">${portrait(pot.id)}</span><span>${pot.name}${quantity > 1 ? ` × ${quantity}` : ''}</span><span class="amount">${price(total)}</span></li>`)}</ul>
  <div class="code">
    <label for="code">A friend’s code or a coupon, if you have one</label>
    <div><input id="code" name="code" data-goodword="code" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="32" value="${code}">
    <button class="button button-line" name="intent" value="apply" type="submit">Use it</button></div>
    <p id="code-says" role="status" data-state="${discount.state}">${says(discount)}</p>
    <input type="hidden" name="refused" value="${discount.state === 'refused' ? code : ''}">
  </div>
  <dl>
    <div><dt>Pots</dt><dd>${price(subtotal)}</dd></div>
    <div id="off" ${off ? '' : 'hidden'}><dt>With this code</dt><dd>−${price(off)}</dd></div>
    <div><dt>Delivery</dt><dd>On us</dd></div>
    <div class="total"><dt>Total</dt><dd id="total">${price(subtotal - off)}</dd></div>
  </dl>
  <button class="button" name="intent" value="pay" type="submit">Pay <span id="pay-total">${price(subtotal - off)}</span></button>
</aside>`;
};

/** What a discount says of itself. */
export const says = (/** @type {import('../discount.mjs').Discount} */ discount) =>
  ({
    none: () => '',
    applied: (/** @type {any} */ { from, cents }) =>
      from
        ? `${from} gives you ${price(cents, { round: true })} off.`
        : `${price(cents, { round: true })} off.`,
    refused: (/** @type {any} */ { why }) => why,
  })[discount.state](discount);
