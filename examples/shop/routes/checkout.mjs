// @ts-check
import { Hono } from 'hono';
import { linesOf, subtotalOf } from '../cart.mjs';
import { readCheckout } from '../checkout.mjs';
import { discountFor } from '../discount.mjs';
import { price } from '../money.mjs';
import { checkoutPage, says } from '../pages/checkout.mjs';

/** @param {import('../app.mjs').Shop} shop @param {(context: import('hono').Context) => import('../pages/frame.mjs').View} viewOf */
export function checkoutRoutes(shop, viewOf) {
  const { orders, sessions, program, invitation, coupon } = shop;

  const quote = (
    /** @type {any} */ cart,
    /** @type {unknown} */ code,
    /** @type {unknown} */ email,
  ) =>
    discountFor({
      code: String(code ?? ''),
      subtotal: subtotalOf(cart),
      firstOrder: orders.isFirst(String(email ?? '')),
      program,
      invitation,
      coupon,
    });

  return new Hono()
    .get('/', (context) => {
      const { cart, customerId } = sessions.of(context);
      if (linesOf(cart).length === 0) return context.redirect('/cart', 303);
      const { firstName, email } = orders.customer(customerId) ?? {};
      const details = { ...(firstName && { firstName }), ...(email && { email }) };
      const discount = /** @type {const} */ ({ state: 'none' });
      return context.html(
        checkoutPage(viewOf(context), { cart, details, missing: {}, code: '', discount }),
      );
    })
    .get('/quote', async (context) => {
      const { cart } = sessions.of(context);
      const discount = await quote(cart, context.req.query('code'), context.req.query('email'));
      const off = discount.state === 'applied' ? discount.cents : 0;
      return context.json({
        state: discount.state,
        says: says(discount),
        off: off ? `−${price(off)}` : '',
        total: price(subtotalOf(cart) - off),
      });
    })
    .post('/', async (context) => {
      const { cart } = sessions.of(context);
      if (linesOf(cart).length === 0) return context.redirect('/cart', 303);
      const form = await context.req.parseBody();
      const { details, missing } = readCheckout(form);
      const code = String(form['code'] ?? '').trim();
      const discount = await quote(cart, code, details.email);
      // Nobody pays the full price by surprise: a refused code is shown once, and left out when sent again.
      const surprised = discount.state === 'refused' && form['refused'] !== code;
      const applying = form['intent'] === 'apply';
      if (applying || surprised || Object.keys(missing).length > 0) {
        const state = { cart, details, missing: applying ? {} : missing, code, discount };
        return context.html(checkoutPage(viewOf(context), state), applying ? 200 : 422);
      }
      const order = orders.place(cart, details, discount);
      sessions.change(context, { cart: {}, customerId: order.customerId });
      shop.placed(order);
      return context.redirect(`/thank-you/${order.id}`, 303);
    });
}
