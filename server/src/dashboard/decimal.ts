import { exponentOf, type Money } from 'goodword/protocol';

/** An amount as decimal text, exactly: `1000` cents → `10.00`. */
export function decimal({ amount, currency }: Money): string {
  const exponent = exponentOf(currency);
  const digits = `${Math.abs(amount)}`.padStart(exponent + 1, '0');
  const point = digits.length - exponent;
  const fraction = exponent > 0 ? `.${digits.slice(point)}` : '';
  return `${amount < 0 ? '-' : ''}${digits.slice(0, point)}${fraction}`;
}
