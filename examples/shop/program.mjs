// @ts-check
// The shop's referral programme, as it is given to the Goodword backend.
import { price } from './money.mjs';

/** @type {{ kind: 'amount', value: { amount: number, currency: string } }} */
const TEN_DOLLARS = { kind: 'amount', value: { amount: 1000, currency: 'USD' } };

/**
 * The programme, with whatever a test or a curious person wants otherwise.
 * @param {string} url Address of the shop; links lead there.
 * @param {{ look?: object } & Record<string, unknown>} overrides
 * @returns {import('@goodword/server').ProgramInput}
 */
export const referralProgram = (url, { look, ...overrides } = {}) => ({
  id: 'default',
  shop: 'Oddkin',
  shareUrl: `${url}/`,
  offers: { advocate: TEN_DOLLARS, friend: TEN_DOLLARS },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 0 },
  look: { accent: '#1f2db4', scheme: 'auto', ...look },
  ...overrides,
});

/** What an offer is worth, in words: `$10`, `20%`. */
export const worth = (/** @type {any} */ offer) =>
  offer.kind === 'percent' ? `${offer.percent}%` : price(offer.value.amount, { round: true });

/** The button: `Give $10, get $10`. */
export const promise = (/** @type {any} */ program) =>
  `Give ${worth(program.offers.friend)}, get ${worth(program.offers.advocate)}`;
