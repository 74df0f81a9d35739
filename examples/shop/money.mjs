// @ts-check
// Money is whole US cents everywhere; only here does it become text.

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const roundDollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});

/** For people: `$42.00`, and `$10` where nothing is lost. */
export const price = (/** @type {number} */ cents, { round = false } = {}) =>
  (round && cents % 100 === 0 ? roundDollars : dollars).format(cents / 100);

/** For machines: `42.00`, from whole cents, so that no float comes near it. */
export const decimal = (/** @type {number} */ cents) =>
  `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
