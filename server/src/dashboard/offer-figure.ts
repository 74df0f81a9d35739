import { no, type Offer, ok, parseMoney, type Result } from 'goodword/protocol';
import { decimal } from './decimal.js';

/** The number in an offer, as it is typed, and what it counts. */
export interface Figure {
  readonly text: string;
  readonly unit: string;
}

/** None where an offer is a thing, or a mystery. */
export function figureOf(offer: Offer): Figure | undefined {
  if ('percent' in offer) return { text: `${offer.percent}`, unit: '%' };
  if ('value' in offer) return { text: decimal(offer.value), unit: offer.value.currency };
  if ('points' in offer) return { text: `${offer.points}`, unit: 'points' };
  if ('units' in offer) return { text: `${offer.units}`, unit: offer.unit };
  return undefined;
}

/** The same offer with another number. */
export function withFigure(offer: Offer, text: string): Result<Offer> {
  if ('percent' in offer) {
    const percent = Number(text.replace(',', '.'));
    return percent > 0 && percent <= 100
      ? ok({ ...offer, percent })
      : no('bad-amount', 'A number above 0, up to 100.');
  }
  if ('value' in offer) {
    const value = parseMoney(text, offer.value.currency);
    return value.ok && value.value.amount > 0
      ? ok({ ...offer, value: value.value })
      : no('bad-amount', `An amount above 0, like ${decimal(offer.value)}.`);
  }
  const count = wholeNumber(text);
  if (count === undefined || count === 0) return no('bad-amount', 'A whole number above 0.');
  if ('points' in offer) return ok({ ...offer, points: count });
  return ok('units' in offer ? { ...offer, units: count } : offer);
}

export const wholeNumber = (text: string): number | undefined =>
  /^\d{1,9}$/.test(text) ? Number(text) : undefined;
