// @ts-check
// What a friend's code takes off. Goodword says whose code it is and what was promised; the shop does the sum.

/**
 * @typedef {{ state: 'none' }
 *   | { state: 'applied', code: string, from: string | undefined, cents: number, own?: boolean }
 *   | { state: 'refused', why: string }} Discount
 */

/**
 * Takes an offer off a subtotal, in cents. A percentage is rounded half up; nothing falls below zero.
 * @param {any} offer @param {number} subtotal
 */
export const worthOff = (offer, subtotal) =>
  Math.min(
    subtotal,
    offer.kind === 'percent'
      ? Math.floor((subtotal * offer.percent + 50) / 100)
      : offer.value.amount,
  );

/**
 * @param {object} asked
 * @param {string} asked.code As typed.
 * @param {number} asked.subtotal In cents.
 * @param {boolean} asked.firstOrder
 * @param {any} asked.program
 * @param {(code: string) => Promise<any | undefined>} asked.invitation Asks Goodword for what is behind a code.
 * @param {(code: string) => { code: string, cents: number } | undefined} [asked.coupon] The shop's own coupon, if it may be used.
 * @returns {Promise<Discount>}
 */
export async function discountFor({ code, subtotal, firstOrder, program, invitation, coupon }) {
  const typed = code.trim();
  if (!typed) return { state: 'none' };
  if (!/^[A-Za-z0-9_-]{3,32}$/.test(typed))
    return refused('That does not look like one of our codes.');
  const own = coupon?.(typed);
  if (own) {
    const cents = Math.min(subtotal, own.cents);
    return { state: 'applied', code: own.code, from: undefined, cents, own: true };
  }
  if (/^pot-/i.test(typed)) return refused('This coupon was used, or is none of ours.');
  const { firstOrderOnly, minimumOrder } = program.rules;
  if (firstOrderOnly && !firstOrder)
    return refused('A friend’s code is for a first order, and we already know you.');
  if (minimumOrder && subtotal < minimumOrder.amount)
    return refused(`This code begins at ${(minimumOrder.amount / 100).toFixed(0)} dollars.`);
  const found = await invitation(typed);
  if (!found) return refused('Nobody in the family knows that code.');
  return {
    state: 'applied',
    code: found.code,
    from: found.firstName,
    cents: worthOff(found.offer, subtotal),
  };
}

/** @returns {Discount} */
const refused = (/** @type {string} */ why) => ({ state: 'refused', why });

/**
 * Asks the Goodword backend. A backend that is away is no reason to stop a checkout: the code is unknown then.
 * @param {string} endpoint
 */
export const askGoodword = (endpoint) => async (/** @type {string} */ code) => {
  const address = `${endpoint}/v1/codes/${encodeURIComponent(code)}?program=default`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(3_000) }).catch(
    () => undefined,
  );
  return answer?.ok ? answer.json() : undefined;
};
