import { exponentOf, type Money } from '../../protocol/money.js';

/**
 * Money in units of its currency, as analytics tools write it: 42.05 for 4205 cents. A whole number divided by a power
 * of ten is the float nearest to the decimal, and prints as it.
 */
export const decimal = ({ amount, currency }: Money): number => amount / 10 ** exponentOf(currency);
