import type { Offer } from 'goodword/protocol';
import type { Figure } from './offer-figure.js';

const KINDS: Readonly<Partial<Record<Offer['kind'], string>>> = {
  percent: 'off',
  amount: 'off',
  credit: 'credit',
  cash: 'in cash',
  donation: 'donated',
  commission: 'commission',
};

/** What stands behind the number of an offer: `% off`, `USD credit`, `points`. */
export const offerUnit = ({ kind }: Offer, { unit }: Figure): string =>
  [unit, KINDS[kind]].filter(Boolean).join(' ');
