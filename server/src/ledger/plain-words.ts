import { exponentOf, type Money } from 'goodword/protocol';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `3 Nov`, in UTC. */
export const dayInWords = (at: number): string => DAY.format(at);

/** `1 day`, `41 days`. */
export const daysInWords = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

/** `42.00 USD`. For people to read, never to be read back. */
export const moneyInWords = ({ amount, currency }: Money): string => {
  const exponent = exponentOf(currency);
  return `${(amount / 10 ** exponent).toFixed(exponent)} ${currency}`;
};
