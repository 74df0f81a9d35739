// @ts-check
// What a seeded person's browser reports and what the shop's server says: the same shapes as the real ones.

const PROGRAM = 'default';
const TEN_DOLLARS = 1000;

/** @typedef {import('./person.mjs').Person} Person */
/** @typedef {(index: number) => string | undefined} CodeOf Code of the advocate with this number. */

/** The code that the person's order carries or was brought by. @param {Person} person @param {CodeOf} codeOf */
const codeBehind = (person, codeOf) =>
  person.himself ? codeOf(person.index) : person.invited && codeOf(person.invited.by);

/** @param {Person} person @param {CodeOf} codeOf @param {string} shop */
export function eventsOf(person, codeOf, shop) {
  const { visitor, invited, bought, advocate, index } = person;
  const code = codeBehind(person, codeOf);
  const base = { program: PROGRAM, visitor };
  const events = [];
  // Who came too long ago to count left no visit in these thirty days.
  if (invited && code && !invited.expired) {
    const touch = {
      code,
      ageMs: invited.ageMs,
      landing: `${shop}/`,
      ...(invited.referrer && { referrer: invited.referrer }),
    };
    events.push({
      ...base,
      type: 'visit',
      id: `seed-v-${visitor}`,
      ageMs: invited.ageMs,
      page: `${shop}/`,
      touch,
    });
  }
  if (bought?.order.browser) events.push({ ...base, ...purchaseOf(person, bought, code, shop) });
  if (advocate) {
    events.push({
      ...base,
      type: 'open',
      id: `seed-o-${visitor}`,
      ageMs: advocate.ageMs,
      surface: advocate.surface,
    });
    const own = codeOf(index);
    for (const [at, share] of own ? advocate.shares.entries() : []) {
      events.push({
        ...base,
        type: 'share',
        id: `seed-s${at}-${visitor}`,
        ageMs: Math.floor(advocate.ageMs * (0.999 - at / 1000)),
        code: own,
        ...share,
      });
    }
  }
  return events;
}

// Longer ago than the programme's window of thirty days.
const EXPIRED_MS = 41 * 86_400_000;

/** @param {Person} person @param {NonNullable<Person['bought']>} bought @param {string | undefined} code @param {string} shop */
function purchaseOf(person, { ageMs, order }, code, shop) {
  const arrivedMs = person.invited?.expired
    ? ageMs + EXPIRED_MS
    : (person.invited?.ageMs ?? ageMs + 60_000);
  return {
    type: 'purchase',
    id: `purchase:${PROGRAM}:${order.number}`,
    ageMs,
    page: `${shop}/thank-you/${order.number}`,
    order: {
      id: String(order.number),
      total: { amount: totalOf(person, code), currency: 'USD' },
      coupons: carried(person, code) ? [code] : [],
      customer: customerOf(person),
      firstOrder: order.firstOrder,
    },
    touches: code ? [{ code, ageMs: arrivedMs, landing: `${shop}/` }] : [],
  };
}

/** Whether the order carries the code as a coupon. An invitation that ran out is no longer on anybody's mind. */
const carried = (/** @type {Person} */ person, /** @type {string | undefined} */ code) =>
  Boolean(code && person.bought?.order.code && !person.invited?.expired);

const totalOf = (/** @type {Person} */ person, /** @type {string | undefined} */ code) =>
  (person.bought?.order.total ?? 0) - (carried(person, code) ? TEN_DOLLARS : 0);

export const customerOf = (/** @type {Person} */ { index, firstName }) => ({
  id: `seed-c-${index}`,
  firstName,
  email: `person${index}@example.com`,
});

/**
 * The order as the shop's server knows it, for the signed webhook.
 * @param {Person} person @param {NonNullable<Person['bought']>} bought @param {CodeOf} codeOf @param {number} now
 */
export function orderOf(person, { ageMs, order }, codeOf, now) {
  const code = codeBehind(person, codeOf);
  const { id, firstName, email } = customerOf(person);
  return {
    id: String(order.number),
    total: totalOf(person, code),
    currency: 'USD',
    ...(carried(person, code) && { code }),
    firstOrder: order.firstOrder,
    placedAt: now - ageMs,
    customerId: id,
    firstName,
    email,
  };
}
