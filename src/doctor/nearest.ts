/** The word that was meant: the nearest one, where at most a third of its letters differ. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map((right) => ({ right, far: apart(word.toLowerCase(), right.toLowerCase()) }))
    .filter(({ right, far }) => far <= Math.max(1, right.length / 3))
    .sort((one, other) => one.far - other.far);
  return best?.right;
}

/**
 * How many letters are left out, put in, changed or swapped with their neighbour: optimal string alignment, row by row
 * (en.wikipedia.org/wiki/Damerau-Levenshtein_distance).
 */
function apart(one: string, other: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = [...other, ''].map((_, at) => at);
  for (let y = 1; y <= one.length; y++) {
    const row = [y];
    for (let x = 1; x <= other.length; x++) {
      const isSame = one[y - 1] === other[x - 1];
      const isSwapped = one[y - 1] === other[x - 2] && one[y - 2] === other[x - 1];
      const ways = [above[x], row[x - 1], isSame ? -1 + (above[x - 1] ?? 0) : above[x - 1]];
      if (isSwapped) ways.push(before[x - 2]);
      row.push(1 + Math.min(...ways.map((way) => way ?? Number.POSITIVE_INFINITY)));
    }
    before = above;
    above = row;
  }
  return above[other.length] ?? 0;
}
