// @ts-check
// The shop's own coupons: each carries one reward that Goodword has approved, and is taken once.
import { randomInt } from 'node:crypto';

/** @typedef {{ code: string, reward: string, orderId: string, cents: number }} Coupon */

// Without what a reader takes for something else.
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

const newCode = () =>
  `POT-${Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;

/** @param {import('./archive.mjs').Archive} archive @param {import('./orders.mjs').Orders} orders */
export function createCoupons(archive, orders) {
  const { coupons } = archive.shelf;
  const isSpent = (/** @type {Coupon} */ { code }) =>
    orders.list().some((order) => order.coupon === code);
  // The order that earned it was taken back.
  const isVoid = (/** @type {Coupon} */ { orderId }) => orders.find(orderId)?.status === 'refunded';

  return {
    /** Makes the coupon of a reward; the same again where Goodword asks again. @param {any} reward */
    make({ id, orderId, value }) {
      const made = coupons.find(({ reward }) => reward === id);
      if (made) return made.code;
      const coupon = { code: newCode(), reward: id, orderId, cents: value.amount };
      coupons.push(coupon);
      archive.save();
      return coupon.code;
    },
    /** A coupon that may be used now. */
    find(/** @type {string} */ typed) {
      const coupon = coupons.find(({ code }) => code === typed.toUpperCase());
      return coupon && !isSpent(coupon) && !isVoid(coupon) ? coupon : undefined;
    },
  };
}

/** @typedef {ReturnType<typeof createCoupons>} Coupons */
