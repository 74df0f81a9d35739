/**
 * `code_key in ($4, $5)`: a person has few codes, and a plain list lets both databases use their index.
 *
 * @param from The number of the first one among the parameters.
 */
export const isOneOf = (codes: readonly string[], from: number, column = 'code_key'): string =>
  `${column} in (${codes.map((_, index) => `$${from + index}`).join(', ')})`;

export const lowered = (codes: readonly string[]): string[] =>
  codes.map((code) => code.toLowerCase());
