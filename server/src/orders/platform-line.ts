import type { Money } from 'goodword/protocol';
import type { OrderItem } from '../ledger/order-state.js';
import { decimalMoney } from './platform-money.js';

// Whoever sends more has other worries; what is left out counts.
const LINES = 1_000;
const LONGEST = 200;

/** A line as a platform writes it: amounts as text, the first name that is one is the product's. */
export interface PlatformLine {
  readonly id?: string | undefined;
  readonly names: readonly (string | null | undefined)[];
  /** What adds up to the line. */
  readonly plus: readonly string[];
  readonly minus?: readonly string[];
}

/** The lines that can be read; of one that cannot, all counts: a rule about products must not lose an order. */
export const platformItems = (
  lines: readonly PlatformLine[],
  currency: string,
): readonly OrderItem[] =>
  lines.slice(0, LINES).flatMap(({ id, names, plus, minus = [] }) => {
    const [product, ...also] = names.filter(isName);
    const total = sumOf(plus, minus, currency);
    if (product === undefined || !total) return [];
    const line = id === undefined ? {} : { line: id };
    return [{ product, ...(also.length > 0 && { also }), ...line, total }];
  });

/** A sum of amounts as platforms write them, nothing at the least; undefined where one cannot be read. */
export function sumOf(
  plus: readonly string[],
  minus: readonly string[],
  currency: string,
): Money | undefined {
  let sum = 0;
  for (const [sign, texts] of [
    [1, plus],
    [-1, minus],
  ] as const) {
    for (const text of texts) {
      const money = decimalMoney(text, currency);
      if (!money.ok) return undefined;
      sum += sign * money.value.amount;
    }
  }
  return { amount: Math.max(0, sum), currency: currency.toUpperCase() };
}

// `0` is no variant, in WooCommerce's words.
const isName = (name: string | null | undefined): name is string =>
  typeof name === 'string' && name !== '' && name !== '0' && name.length <= LONGEST;
