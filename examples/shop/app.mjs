// @ts-check
// The shop's routes. Every form posts, changes something and redirects; every page can be reloaded.
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { assets } from './assets.mjs';
import { addTo, changeIn, countOf } from './cart.mjs';
import { potById } from './catalogue.mjs';
import { favicon } from './drawings/wordmark.mjs';
import { accountPage } from './pages/account.mjs';
import { cartPage } from './pages/cart.mjs';
import { homePage } from './pages/home.mjs';
import { missingPage } from './pages/missing.mjs';
import { potPage } from './pages/pot.mjs';
import { thanksPage } from './pages/thanks.mjs';
import { backofficeRoutes } from './routes/backoffice.mjs';
import { checkoutRoutes } from './routes/checkout.mjs';

// As strict as a careful shop's: Goodword needs no exception from it.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * @typedef {object} Shop
 * @property {any} program
 * @property {import('./orders.mjs').Orders} orders
 * @property {ReturnType<typeof import('./sessions.mjs').createSessions>} sessions
 * @property {(code: string) => Promise<any>} invitation
 * @property {import('./coupons.mjs').Coupons['find']} coupon
 * @property {(type: import('./webhook.mjs').OrderFact, order: import('./orders.mjs').Order) => void} tell
 * @property {(order: import('./orders.mjs').Order) => void} placed
 * @property {(request: Request) => Response | Promise<Response>} goodword
 */

/** @param {Shop} shop */
export function createApp(shop) {
  const { orders, sessions } = shop;
  const app = new Hono();
  const viewOf = (/** @type {import('hono').Context} */ context) => ({
    program: shop.program,
    count: countOf(sessions.of(context).cart),
  });

  app.all('/goodword/*', (context) => shop.goodword(context.req.raw));
  // Short links stand on the shop's own address, as short as can be.
  app.get('/r/*', ({ req }) => {
    const { origin, pathname, search } = new URL(req.url);
    return shop.goodword(new Request(`${origin}/goodword${pathname}${search}`, req.raw));
  });
  app.get('/goodword', (context) => shop.goodword(context.req.raw));
  app.use(csrf());
  app.use(async (context, next) => {
    await next();
    context.header('content-security-policy', POLICY);
    context.header('referrer-policy', 'strict-origin-when-cross-origin');
    context.header('x-content-type-options', 'nosniff');
  });
  app.route('/assets', assets());
  app.get('/favicon.svg', (context) =>
    context.body(favicon, 200, { 'content-type': 'image/svg+xml' }),
  );

  app.get('/', (context) => context.html(homePage(viewOf(context))));
  app.get('/pots/:id', (context) => {
    const pot = potById(context.req.param('id'));
    return pot ? context.html(potPage(viewOf(context), pot)) : context.notFound();
  });
  app.get('/cart', (context) => context.html(cartPage(viewOf(context), sessions.of(context).cart)));
  app.post('/cart/add', async (context) => {
    const { pot, quantity } = await context.req.parseBody();
    sessions.change(context, { cart: addTo(sessions.of(context).cart, pot, quantity) });
    return context.redirect('/cart', 303);
  });
  app.post('/cart/change', async (context) => {
    const { pot, quantity } = await context.req.parseBody();
    sessions.change(context, { cart: changeIn(sessions.of(context).cart, pot, quantity) });
    return context.redirect('/cart', 303);
  });
  app.route('/checkout', checkoutRoutes(shop, viewOf));
  app.get('/thank-you/:id', (context) => {
    const order = orders.find(context.req.param('id'));
    const own = order && order.customerId === sessions.of(context).customerId;
    return own ? context.html(thanksPage(viewOf(context), order)) : context.notFound();
  });
  app.get('/account', (context) => {
    const { customerId } = sessions.of(context);
    const customer = orders.customer(customerId);
    return context.html(accountPage(viewOf(context), customer, orders.ofCustomer(customerId)));
  });
  app.route('/backoffice', backofficeRoutes(shop, viewOf));
  app.notFound((context) => context.html(missingPage(viewOf(context)), 404));
  return app;
}
