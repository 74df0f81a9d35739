import { exponentOf, type Money } from '../../protocol/money.js';

/** Money in units of its currency, as analytics tools write it: 42.05 for 4205 cents. */
export const decimal = ({ amount, currency }: Money): number =>
  Number((amount / 10 ** exponentOf(currency)).toFixed(exponentOf(currency)));
