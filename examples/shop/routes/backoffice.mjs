// @ts-check
import { Hono } from 'hono';
import { backofficePage } from '../pages/backoffice.mjs';

/** @param {import('../app.mjs').Shop} shop @param {(context: import('hono').Context) => import('../pages/frame.mjs').View} viewOf */
export function backofficeRoutes({ orders, tell }, viewOf) {
  return new Hono()
    .get('/', (context) => context.html(backofficePage(viewOf(context), orders.list())))
    .post('/:id/tell', async (context) => {
      const order = orders.find(context.req.param('id'));
      if (!order) return context.notFound();
      await tell('order.paid', order);
      return context.redirect('/backoffice', 303);
    })
    .post('/:id/refund', async (context) => {
      const order = orders.find(context.req.param('id'));
      if (!order) return context.notFound();
      orders.change(order, { status: 'refunded' });
      await tell('order.refunded', order);
      return context.redirect('/backoffice', 303);
    });
}
