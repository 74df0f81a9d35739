import { exponentOf, type Money } from 'goodword/protocol';
import { decimal } from './decimal.js';

/** Numbers, money and time as text. */
export interface Format {
  count(value: number): string;
  /** `0.254` → `25%`; below one in ten with one decimal. */
  percent(ratio: number): string;
  /** `8.56` → `8.6`. */
  ratio(value: number): string;
  money(money: Money): string;
  /** For headlines: without small change from a hundred units on, and without zeros after the point. */
  roundMoney(money: Money): string;
  /** For offers: `$10`, but `$9.50`. */
  shortMoney(money: Money): string;
  /** A day of a report, which begins at midnight UTC. */
  reportDay(at: number): string;
  /** The date in the merchant's time zone. The year is said where it is not this one. */
  date(at: number): string;
  /** Date and time of day in the merchant's time zone. */
  moment(at: number): string;
  time(at: number): string;
}

export interface FormatOptions {
  /** BCP 47. The dashboard speaks English, so an English one. */
  readonly locale: string;
  readonly now: number;
  /** IANA name. Default: the browser's. */
  readonly timeZone?: string;
}

const unitsOf = ({ amount, currency }: Money) => amount / 10 ** exponentOf(currency);

// Intl reads decimal text exactly (ES2023; older engines as a float), where a float of large sums loses a cent.
// TypeScript's ES2022 library does not know it yet, hence the cast.
const decimalText = (money: Money) => decimal(money) as unknown as number;

const isWhole = (money: Money) => Number.isInteger(unitsOf(money));

export function createFormat({ locale, now, timeZone }: FormatOptions): Format {
  const numbers = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  const zone = timeZone === undefined ? {} : { timeZone };
  const times = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...zone, ...options });

  const whole = numbers({ maximumFractionDigits: 0 });
  const fine = numbers({ maximumFractionDigits: 1 });
  const percent = numbers({ style: 'percent', maximumFractionDigits: 0 });
  const finePercent = numbers({ style: 'percent', maximumFractionDigits: 1 });
  const reportDay = times({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  const date = times({ day: 'numeric', month: 'short' });
  const longDate = times({ day: 'numeric', month: 'short', year: 'numeric' });
  const time = times({ hour: '2-digit', minute: '2-digit' });
  const year = times({ year: 'numeric' });

  function money(value: Money, digits = exponentOf(value.currency)): string {
    const { currency } = value;
    const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    // Intl throws at what is no currency code; a row must not take the page with it.
    return /^[A-Z]{3}$/.test(currency)
      ? numbers({ style: 'currency', currency, ...decimals }).format(decimalText(value))
      : `${numbers(decimals).format(decimalText(value))} ${currency}`;
  }
  const dateOf = (at: number) =>
    (year.format(at) === year.format(now) ? date : longDate).format(at);

  return {
    count: (value) => whole.format(value),
    percent: (ratio) => (ratio < 0.1 ? finePercent : percent).format(ratio),
    ratio: (value) => (value < 100 ? fine : whole).format(value),
    money: (value) => money(value),
    roundMoney: (value) =>
      isWhole(value) || unitsOf(value) >= 100 ? money(value, 0) : money(value),
    shortMoney: (value) => (isWhole(value) ? money(value, 0) : money(value)),
    reportDay: (at) => reportDay.format(at),
    date: dateOf,
    moment: (at) => `${dateOf(at)}, ${time.format(at)}`,
    time: (at) => time.format(at),
  };
}
