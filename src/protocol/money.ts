import { no, ok, type Result } from './result.js';

/** Money is a whole number of minor units (cents, fils, or yen themselves) of one currency. */
export interface Money {
  /** Minor units. An integer, never a fraction. */
  readonly amount: number;
  /** ISO 4217 code in capitals. */
  readonly currency: string;
}

// ISO 4217 list one: every currency whose minor unit is not 1/100.
// Intl cannot be asked: engines answer from CLDR, where e.g. the dinar of Iraq has no fils.
const EXPONENTS: Record<string, string> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

/** How many decimals a currency has: 2 for most, 0 for the yen, 3 for the Kuwaiti dinar. */
export function exponentOf(currency: string): number {
  // Not `for in`: old pages add to Object.prototype.
  for (const exponent of Object.keys(EXPONENTS)) {
    if (EXPONENTS[exponent]?.includes(currency)) return Number(exponent);
  }
  return 2;
}

/**
 * Reads an amount as a shop writes it into whole minor units, without going through floats.
 *
 * A text may have one decimal separator (`1234.5`, `1234,50`) and, beside it, grouping by the other
 * one (`1,234.50`, `1.234,50`), by spaces or apostrophes. A lone separator before exactly three
 * digits is refused where it could be either (`1,234`). A number is taken when it has no more
 * decimals than the currency, give or take the last bits of a float.
 *
 * Answers `bad-currency` for anything but three letters and `bad-amount` for the rest; negative
 * amounts are refused.
 */
export function parseMoney(input: unknown, currency: unknown): Result<Money> {
  if (typeof currency !== 'string' || !/^[A-Za-z]{3}$/.test(currency.trim())) {
    return no('bad-currency', 'currency must be an ISO 4217 code such as "USD".');
  }
  const unit = currency.trim().toUpperCase();
  const exponent = exponentOf(unit);
  const text = typeof input === 'number' ? fromNumber(input, exponent) : input;
  const [whole, fraction = ''] = (typeof text === 'string' && split(text.trim(), exponent)) || [];
  if (whole === undefined || fraction.slice(exponent).replace(/0/g, '')) {
    return no(
      'bad-amount',
      `Cannot read the amount "${String(input).slice(0, 40)}". Write "1234.50".`,
    );
  }
  const amount = Number(whole + fraction.slice(0, exponent).padEnd(exponent, '0'));
  return Number.isSafeInteger(amount)
    ? ok({ amount, currency: unit })
    : no('bad-amount', 'The amount is too large.');
}

// 0.1 + 0.2 is meant as 0.30: a number is rounded only where rounding changes nothing visible.
function fromNumber(value: number, exponent: number): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  const text = value.toFixed(exponent);
  return Math.abs(Number(text) - value) < 1e-6 ? text : undefined;
}

// Whole digits and digits of the fraction; undefined where the text can be read in two ways or in none.
function split(text: string, exponent: number): readonly string[] | undefined {
  if (/^\d{1,3}[.,]\d{3}$/.test(text)) {
    // "1.234" is a fraction of a dinar and a thousand euros: only where three decimals exist is it known.
    return exponent === 3 && text.includes('.') ? text.split('.') : undefined;
  }
  const parts = /^(\d{1,3}([., '\u2019\u00a0\u202f])\d{3}(?:\2\d{3})*|\d+)(?:([.,])(\d+))?$/.exec(
    text,
  );
  const [, whole = '', group, point, fraction = ''] = parts ?? [];
  return parts && (!group || group !== point) ? [whole.replace(/\D/g, ''), fraction] : undefined;
}
