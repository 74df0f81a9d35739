// @ts-check
// One cookie, one browser: its cart and, once something was bought, its customer.
import { randomUUID } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';

const COOKIE = 'oddkin';
const A_YEAR_S = 31_536_000;

/** @typedef {{ cart: import('./cart.mjs').Cart, customerId?: string }} Session */

/** @param {import('./archive.mjs').Archive} archive */
export const createSessions = (archive) => ({
  /** The session of this request; a stranger has an empty one, which is not stored. */
  of(/** @type {import('hono').Context} */ context) {
    const id = getCookie(context, COOKIE);
    return (id && archive.shelf.sessions[id]) || /** @type {Session} */ ({ cart: {} });
  },
  /** @param {import('hono').Context} context @param {Partial<Session>} change */
  change(context, change) {
    const known = getCookie(context, COOKIE);
    const id = known && archive.shelf.sessions[known] ? known : randomUUID();
    archive.shelf.sessions[id] = { ...(archive.shelf.sessions[id] ?? { cart: {} }), ...change };
    archive.save();
    setCookie(context, COOKIE, id, {
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      maxAge: A_YEAR_S,
    });
  },
});
