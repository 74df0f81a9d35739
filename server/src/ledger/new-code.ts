import { SINGLE_ENDING } from '../store/shelves/single-codes.js';

// No vowels, so that no word comes out; none of 0 O 1 I L 5 S U V, which people mix up.
const LETTERS = 'BCDFGHJKMNPQRTWXYZ2346789';
// Letters that Unicode does not take apart into a Latin letter and an accent.
const LATIN: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

const NAME_PART = 10;
const SUFFIX = 3;
const NAMELESS = 8;

/**
 * A code that nobody may own yet: `ANNA7KM`, or eight random characters where the name has no Latin letters.
 *
 * @param attempt Counts from 0; every further try is one character longer.
 * @param random Answers a whole number from 0 to below its argument.
 */
export function newCode(
  firstName: string | undefined,
  attempt: number,
  random: (below: number) => number,
): string {
  const name = latinLetters(firstName ?? '').slice(0, NAME_PART);
  const length = (name.length >= 2 ? SUFFIX : NAMELESS - name.length) + attempt;
  const suffix = Array.from({ length }, () => LETTERS[random(LETTERS.length)]).join('');
  return name + suffix;
}

const LONGEST = 32;

/** A code for one order, made of an advocate's: `ANNA42-7KQ4M`. */
export function newSingleCode(owner: string, random: (below: number) => number): string {
  const suffix = Array.from({ length: SINGLE_ENDING }, () => LETTERS[random(LETTERS.length)]).join(
    '',
  );
  return `${owner.slice(0, LONGEST - SINGLE_ENDING - 1)}-${suffix}`;
}

const latinLetters = (name: string) =>
  name
    .toLowerCase()
    .replace(/[łøđðßæœ]/g, (letter) => LATIN[letter] ?? '')
    .normalize('NFKD')
    .replace(/[^a-z]/g, '')
    .toUpperCase();
