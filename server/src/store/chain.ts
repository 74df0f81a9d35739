/** One link of a chain: a day on which somebody came, and the day on which she came before; -1 where never. */
export interface Link {
  readonly day: number;
  readonly since: number;
  readonly count: 1 | -1;
}

/** What stands around a day in the days on which somebody came: the nearest ones before and after it. */
export interface Around {
  readonly day: number;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

/**
 * The days on which somebody came, each tied to the one before. Of any stretch of days she came in it once, whatever its
 * ends: on the one day that lies in it and is tied to one before it.
 */
export const chainOf = (days: readonly number[]): readonly Link[] =>
  [...new Set(days)]
    .sort((a, b) => a - b)
    .map((day, index, all) => ({ day, since: all[index - 1] ?? -1, count: 1 }));

/** What changes in a chain by new days; they may be late, so that they come between two old ones. */
export function insertDays(places: readonly Around[]): readonly Link[] {
  const known = new Set<number>();
  for (const { before, after } of places)
    for (const day of [before, after]) if (day !== undefined) known.add(day);
  const fresh = places.map(({ day }) => day).filter((day) => !known.has(day));
  const back = chainOf([...known]).map((link): Link => ({ ...link, count: -1 }));
  return [...back, ...chainOf([...known, ...fresh])];
}
