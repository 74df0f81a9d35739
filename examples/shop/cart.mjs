// @ts-check
// What is in the basket. A cart is a plain record: pot id -> how many.
import { POTS, potById } from './catalogue.mjs';

/** @typedef {Readonly<Record<string, number>>} Cart */
/** @typedef {{ pot: import('./catalogue.mjs').Pot, quantity: number, total: number }} Line */

/** The kiln holds nine of anything. */
export const MOST = 9;

const wholeNumber = (/** @type {unknown} */ text) =>
  typeof text === 'string' && /^\d{1,3}$/.test(text) ? Number(text) : undefined;

/** @param {Cart} cart @param {unknown} id @param {unknown} quantity @returns {Cart} */
export function addTo(cart, id, quantity) {
  const count = wholeNumber(quantity) ?? 1;
  const pot = potById(id);
  return pot ? set(cart, pot.id, (cart[pot.id] ?? 0) + count) : cart;
}

/** @param {Cart} cart @param {unknown} id @param {unknown} quantity @returns {Cart} */
export function changeIn(cart, id, quantity) {
  const count = wholeNumber(quantity);
  const pot = potById(id);
  return pot && count !== undefined ? set(cart, pot.id, count) : cart;
}

/** @param {Cart} cart @param {string} id @param {number} count @returns {Cart} */
function set(cart, id, count) {
  const { [id]: _, ...others } = cart;
  return count > 0 ? { ...others, [id]: Math.min(count, MOST) } : others;
}

/** @param {Cart} cart @returns {readonly Line[]} */
export const linesOf = (cart) =>
  POTS.flatMap((pot) => {
    const quantity = cart[pot.id] ?? 0;
    return quantity > 0 ? [{ pot, quantity, total: pot.price * quantity }] : [];
  });

/** In cents. */
export const subtotalOf = (/** @type {Cart} */ cart) =>
  linesOf(cart).reduce((sum, line) => sum + line.total, 0);

export const countOf = (/** @type {Cart} */ cart) =>
  linesOf(cart).reduce((sum, line) => sum + line.quantity, 0);
