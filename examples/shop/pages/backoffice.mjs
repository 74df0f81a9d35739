// @ts-check
import { html } from 'hono/html';
import { price } from '../money.mjs';
import { frame } from './frame.mjs';

/** @param {import('./frame.mjs').View} view @param {readonly import('../orders.mjs').Order[]} orders */
export const backofficePage = (view, orders) =>
  frame(view, {
    title: 'Behind the counter',
    body: html`<section class="wrap counter">
  <h1>Behind the counter</h1>
  <p class="mute">What the shop’s own server knows, and what it has told Goodword by signed webhook.</p>
  ${orders.length ? html`<ul class="ledger">${orders.map(row)}</ul>` : html`<p class="nothing">No orders yet. Buy something; it costs nothing.</p>`}
</section>`,
  });

const time = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

const row = (/** @type {import('../orders.mjs').Order} */ order) => html`<li>
  <div><b>${order.id}</b> <span class="tag tag-${order.status}">${order.status}</span><br><span class="mute">${time.format(order.placedAt)}</span></div>
  <div><bdi>${order.firstName}</bdi><br><span class="mute"><bdi>${order.email}</bdi></span></div>
  <div>${order.lines.map((line) => `${line.name}${line.quantity > 1 ? ` × ${line.quantity}` : ''}`).join(', ')}${order.code ? html`<br><span class="mute">with the code <b>${order.code}</b></span>` : ''}</div>
  <div class="amount">${price(order.total)}</div>
  <div class="told">${Object.entries(order.webhooks).map(([fact, delivery]) => html`<span class="tag tag-${delivery}">${fact} · ${delivery}</span>`)}</div>
  <div class="deeds">${deeds(order)}</div>
</li>`;

const deeds = (/** @type {import('../orders.mjs').Order} */ order) => [
  order.webhooks['order.paid'] === 'delivered'
    ? ''
    : deed(order, 'tell', 'Tell Goodword it is paid'),
  order.status === 'paid' ? deed(order, 'refund', 'Refund') : '',
];

/** @param {import('../orders.mjs').Order} order @param {string} what @param {string} label */
const deed = (order, what, label) =>
  html`<form method="post" action="/backoffice/${order.id}/${what}"><button class="button button-line" type="submit">${label}<span class="hidden"> order ${order.id}</span></button></form>`;
