import { exponentOf, type Money, no, ok, type Result } from 'goodword/protocol';
import { isCurrency } from '../ledger/currency.js';

/**
 * Reads an amount as platforms write it: digits, one dot, digits. Never grouped, so "1.234" is no thousand; with more
 * decimals than the currency has where the shop calculates so, and then half a minor unit is rounded up.
 */
export function decimalMoney(text: string, currency: string): Result<Money> {
  const unit = currency.toUpperCase();
  if (!isCurrency(unit)) return noCurrency(currency);
  const [, whole, fraction = ''] = /^(\d{1,15})(?:\.(\d{0,20}))?$/.exec(text) ?? [];
  if (whole === undefined)
    return no('bad-amount', `Cannot read the amount "${text.slice(0, 40)}".`);
  const exponent = exponentOf(unit);
  const digits = BigInt(whole + fraction.slice(0, exponent).padEnd(exponent, '0'));
  const up = fraction.charAt(exponent) >= '5' ? 1n : 0n;
  return safely(digits + up, unit);
}

// Of Stripe's amounts, where its decimals are not those of ISO 4217: https://docs.stripe.com/currencies
const STRIPE_DECIMALS: Readonly<Record<string, number>> = { ISK: 2, UGX: 2, MGA: 0 };

/** Reads an amount as Stripe writes it: a whole number of what Stripe takes for the minor unit. */
export function stripeMoney(text: string, currency: string): Result<Money> {
  const unit = currency.toUpperCase();
  const decimals = STRIPE_DECIMALS[unit] ?? exponentOf(unit);
  if (!/^\d{1,15}$/.test(text))
    return no('bad-amount', `Cannot read the amount "${text.slice(0, 40)}".`);
  const digits = text.padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return decimalMoney(`${digits.slice(0, point)}.${digits.slice(point)}`, unit);
}

const noCurrency = (currency: string) =>
  no('bad-currency', `There is no currency ${currency.slice(0, 10)} in ISO 4217.`);

function safely(digits: bigint, currency: string): Result<Money> {
  const amount = Number(digits);
  return Number.isSafeInteger(amount)
    ? ok({ amount, currency })
    : no('bad-amount', 'The amount is too large.');
}
