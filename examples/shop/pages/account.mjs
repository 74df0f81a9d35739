// @ts-check
import { html } from 'hono/html';
import { portrait } from '../drawings/scenes.mjs';
import { price } from '../money.mjs';
import { promise, worth } from '../program.mjs';
import { frame } from './frame.mjs';

/**
 * @param {import('./frame.mjs').View} view
 * @param {import('../orders.mjs').Customer | undefined} customer
 * @param {readonly import('../orders.mjs').Order[]} orders
 */
export const accountPage = (view, customer, orders) =>
  frame(view, {
    title: 'Your account',
    extras: 'elements',
    body: html`<section class="wrap account">
  <h1>${customer ? html`Hello, <bdi>${customer.firstName}</bdi>.` : 'Hello, stranger.'}</h1>
  ${orders.length ? orderList(orders) : html`<div class="empty">${portrait('nan')}<div><p>Nothing ordered from this browser yet. Order once and this page will know you; there is no password to forget.</p><a class="button" href="/#family">Meet the family</a></div></div>`}
</section>
<section class="wrap invite" aria-labelledby="invite-title">
  <div>
    <h2 id="invite-title">Your link and your rewards</h2>
    <p>${worth(view.program.offers.friend)} for a friend’s first order, ${worth(view.program.offers.advocate)} for you when it is paid. See who came and where every reward stands.</p>
    <button type="button" class="button" data-goodword="open">${promise(view.program)}</button>
  </div>
  ${portrait('aunt-dot')}
</section>
${
  orders.length
    ? html`<section class="wrap own" aria-label="Your friends and rewards"><goodword-portal surface="account"></goodword-portal></section>
<section class="wrap own" aria-label="Your opinion"><goodword-nps></goodword-nps></section>`
    : ''
}`,
  });

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });

const orderList = (
  /** @type {readonly import('../orders.mjs').Order[]} */ orders,
) => html`<h2 class="hidden">Your orders</h2><ul class="order-list">
${orders.map(
  (order) => html`<li>
  <span class="order-art">${order.lines.slice(0, 3).map((line) => portrait(line.id))}</span>
  <span><b>Order ${order.id}</b><br><span class="mute">${day.format(order.placedAt)} · ${order.lines.map((line) => line.name).join(', ')}</span></span>
  <span class="amount">${price(order.total)}</span>
  <span class="tag tag-${order.status}">${order.status === 'paid' ? 'On its way' : 'Refunded'}</span>
</li>`,
)}</ul>`;
