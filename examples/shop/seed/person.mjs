// @ts-check
// The life of one seeded person, decided by chance alone: who sent them, what they did, what went wrong.
// Person 17 is the same in a crowd of 50 and of 500, except for the hour.
import { POTS } from '../catalogue.mjs';
import { NAMES } from './names.mjs';
import { chance } from './random.mjs';

const DAY_MS = 86_400_000;
// Events older than thirty days are refused; half a day is left for the seeding itself.
const OLDEST_MS = 29.5 * DAY_MS;

/** @typedef {{ ageMs: number, order: Purchase }} Bought */
/** @typedef {{ number: number, total: number, code: boolean, firstOrder: boolean, browser: boolean, webhook: boolean, refunded: boolean }} Purchase */

/**
 * @typedef {object} Person
 * @property {number} index
 * @property {string} firstName
 * @property {string} visitor
 * @property {{ by: number, ageMs: number, referrer?: string, expired: boolean }} [invited] Who sent them, and when they came.
 * @property {boolean} himself Uses the own link for the own order.
 * @property {Bought} [bought]
 * @property {{ ageMs: number, surface: string, shares: { channel: string, outcome: string }[] } | undefined} [advocate] Was asked to share.
 */

const REFERRERS = {
  none: 45,
  'l.facebook.com': 12,
  't.co': 8,
  'mail.google.com': 14,
  'line.me': 9,
  'l.instagram.com': 12,
};
const CHANNELS = {
  copy: 34,
  whatsapp: 22,
  native: 14,
  email: 9,
  facebook: 6,
  telegram: 6,
  line: 5,
  sms: 4,
};
const OUTCOMES = /** @type {Record<string, string>} */ ({ copy: 'copied', native: 'shared' });

/**
 * @param {number} index
 * @param {{ people: number, start: number, advocates: readonly Person[] }} crowd `advocates`: those who came before.
 * @returns {Person}
 */
export function personOf(index, { people, start, advocates }) {
  const luck = chance(start * 1_000_003 + index * 7_919);
  const visitor = luck.id();
  const firstName = luck.pick(NAMES);
  const ageMs = arrival((index + luck.next()) / people);
  const senders = advocates.filter(({ advocate }) => advocate && advocate.ageMs > ageMs);
  const by = senders.length > 3 && luck.happens(0.62) ? sender(senders, luck) : undefined;
  const himself = by === undefined && luck.happens(0.05);
  const invited = by && invitation(by, ageMs, luck);
  const buys = luck.happens(by ? 0.32 : 0.72);
  const bought = buys
    ? {
        ageMs: Math.floor(ageMs * luck.between(0.86, 1)),
        order: purchase(index, Boolean(by), luck),
      }
    : undefined;
  const asked = bought ? luck.happens(0.8) : luck.happens(0.1);
  return {
    index,
    firstName,
    visitor,
    himself: himself && buys,
    ...(invited && { invited }),
    ...(bought && { bought }),
    ...(asked && { advocate: sharing(bought, ageMs, luck) }),
  };
}

// The shop grows: more people the nearer to today.
const arrival = (/** @type {number} */ place) =>
  Math.floor(OLDEST_MS * (1 - Math.min(place, 1)) ** 1.35);

// A few people know everybody: the square makes early advocates the likelier senders.
const sender = (
  /** @type {readonly Person[]} */ advocates,
  /** @type {import('./random.mjs').Chance} */ luck,
) => advocates[Math.floor(advocates.length * luck.next() ** 2)];

function invitation(
  /** @type {Person} */ by,
  /** @type {number} */ ageMs,
  /** @type {import('./random.mjs').Chance} */ luck,
) {
  const referrer = luck.weighted(REFERRERS);
  return {
    by: by.index,
    ageMs,
    ...(referrer !== 'none' && { referrer }),
    expired: luck.happens(0.05),
  };
}

/** @returns {Purchase} */
function purchase(
  /** @type {number} */ index,
  /** @type {boolean} */ invited,
  /** @type {import('./random.mjs').Chance} */ luck,
) {
  const pots = Array.from({ length: luck.weighted({ 1: 58, 2: 28, 3: 14 }) === '1' ? 1 : 2 }, () =>
    luck.pick(POTS),
  );
  const silent = luck.weighted({ nobody: 88, browser: 7, webhook: 5 });
  return {
    number: 20_001 + index,
    total: pots.reduce((sum, pot) => sum + pot.price, 0),
    code: invited && luck.happens(0.66),
    firstOrder: luck.happens(invited ? 0.94 : 0.8),
    browser: silent !== 'browser',
    webhook: silent !== 'webhook',
    refunded: luck.happens(0.06),
  };
}

/** @param {Bought | undefined} bought @param {number} cameMs @param {import('./random.mjs').Chance} luck */
function sharing(bought, cameMs, luck) {
  const times = luck.happens(0.68) ? 1 + Math.floor(luck.next() ** 2 * 4) : 0;
  const shares = Array.from({ length: times }, () => {
    const channel = luck.weighted(CHANNELS);
    return { channel, outcome: OUTCOMES[channel] ?? 'handed-over' };
  });
  const ageMs = Math.floor((bought?.ageMs ?? cameMs) * 0.999);
  return { ageMs, surface: bought ? 'purchase' : 'button', shares };
}

/** @param {number} people @param {number} start @returns {readonly Person[]} */
export function crowdOf(people, start) {
  /** @type {Person[]} */
  const crowd = [];
  /** @type {Person[]} */
  const advocates = [];
  for (let index = 0; index < people; index += 1) {
    const person = personOf(index, { people, start, advocates });
    crowd.push(person);
    if (person.advocate?.shares.length) advocates.push(person);
  }
  return crowd;
}
