/** Settings by their names: what each may be. */
export type Known = ReadonlyMap<string, (value: unknown) => boolean>;

/**
 * What is wrong with settings of which one cannot be read: a misspelt one would be ignored without a word.
 *
 * @param kinds What the known ones are.
 */
export function oddSetting(settings: object, known: Known, kinds = ''): string | undefined {
  const odd = Object.entries(settings).find(([key, value]) => !known.get(key)?.(value));
  return (
    odd && `has "${odd[0]}": ${JSON.stringify(odd[1])}; it knows ${listed(known.keys())}${kinds}`
  );
}

export const listed = (names: Iterable<string>): string =>
  [...names].map((name) => `"${name}"`).join(', ');

export const isAmount = (value: unknown): boolean => typeof value === 'number' && value >= 0;
