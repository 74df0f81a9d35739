import { exponentOf, type Money } from '../protocol/money.js';
import { isRecord } from '../protocol/shape.js';

/** An offer in a few words. Backends may know kinds of offers that we do not: those go by their name. */
export function offerWords(offer: unknown): string {
  if (!isRecord(offer)) return 'something';
  const { kind, percent, value } = offer;
  if (kind === 'percent') return `${percent}% off`;
  const worth = isMoney(value) ? ` ${moneyWords(value)}` : '';
  return kind === 'amount' ? `${worth.trim()} off` : `${String(kind)}${worth}`;
}

/** `{ amount: 4200, currency: 'USD' }` -> `42.00 USD`. */
export function moneyWords({ amount, currency }: Money): string {
  const decimals = exponentOf(currency);
  return `${(amount / 10 ** decimals).toFixed(decimals)} ${currency}`;
}

const isMoney = (value: unknown): value is Money =>
  isRecord(value) && typeof value['amount'] === 'number' && typeof value['currency'] === 'string';
