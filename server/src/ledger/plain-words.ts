import { exponentOf, type Money } from 'goodword/protocol';

// Once: to format a date takes as long as to ask the database.
const IN_WORDS = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const MONTHS = Array.from({ length: 12 }, (_, month) => IN_WORDS.format(Date.UTC(2026, month)));

/** `3 Nov`, in UTC. */
export function dayInWords(at: number): string {
  const date = new Date(at);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

/** `1 day`, `41 days`. */
export const daysInWords = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

/** `42.00 USD`. For people to read, never to be read back. */
export const moneyInWords = ({ amount, currency }: Money): string => {
  const exponent = exponentOf(currency);
  return `${(amount / 10 ** exponent).toFixed(exponent)} ${currency}`;
};
