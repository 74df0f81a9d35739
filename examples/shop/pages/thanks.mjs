// @ts-check
import { html, raw } from 'hono/html';
import { portrait } from '../drawings/scenes.mjs';
import { decimal, price } from '../money.mjs';
import { codesOn } from '../orders.mjs';
import { promise, worth } from '../program.mjs';
import { frame } from './frame.mjs';

/** @param {import('./frame.mjs').View} view @param {import('../orders.mjs').Order} order */
export const thanksPage = (view, order) =>
  frame(view, {
    title: 'Thank you',
    body: html`<section class="wrap thanks">
  <div>
    <p class="kind">Order ${order.id}</p>
    <h1>Thank you, <bdi>${order.firstName}</bdi>.</h1>
    <p>${farewell(order)} A letter with the details is on its way to <bdi>${order.email}</bdi>.</p>
    ${receipt(order)}
  </div>
  <div class="thanks-art wall wall-lilac">${order.lines.slice(0, 3).map((line) => portrait(line.id))}</div>
</section>
<section class="wrap invite" aria-labelledby="invite-title">
  <div>
    <h2 id="invite-title">Who would get on with them?</h2>
    <p>Send somebody ${worth(view.program.offers.friend)} for a first order, and get ${worth(view.program.offers.advocate)} yourself when it is paid.</p>
    <button type="button" class="button" data-goodword="open">${promise(view.program)}</button>
    ${order.code ? '' : html`<button type="button" class="button button-line" data-goodword="open" data-view="claim" data-order="${order.id}">Did a friend send you?</button>`}
  </div>
  ${portrait('cousin-pim')}
</section>
<script type="application/json" data-goodword="order">${orderForGoodword(order)}</script>`,
  });

const farewell = (/** @type {import('../orders.mjs').Order} */ { lines }) => {
  const names = lines.map((line) => line.name);
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
  const many = names.length > 1 || names[0] === 'The Twins';
  return `${list} ${many ? 'are' : 'is'} saying goodbye and being packed in straw.`;
};

/** @param {import('../orders.mjs').Order} order */
export const receipt = (order) => html`<dl class="receipt">
${order.lines.map((line) => html`<div><dt>${line.name}${line.quantity > 1 ? ` × ${line.quantity}` : ''}</dt><dd>${price(line.total)}</dd></div>`)}
${order.discount ? html`<div><dt>${order.coupon ? 'Your coupon' : 'From your friend'} (${codesOn(order)})</dt><dd>−${price(order.discount)}</dd></div>` : ''}
<div class="total"><dt>Paid</dt><dd>${price(order.total)}</dd></div></dl>`;

/** The order as Goodword reads it. `<` is written as its escape, so that no name can end the script element. */
export const orderForGoodword = (/** @type {import('../orders.mjs').Order} */ order) =>
  raw(
    JSON.stringify({
      id: order.id,
      total: decimal(order.total),
      currency: order.currency,
      coupons: codesOn(order),
      ...(order.code && { code: order.code }),
      customer: { id: order.customerId, firstName: order.firstName, email: order.email },
      firstOrder: order.firstOrder,
    }).replaceAll('<', '\\u003c'),
  );
