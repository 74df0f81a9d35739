import * as v from 'valibot';
import { isCurrency } from './currency.js';

/**
 * Small fields of a program, each with a message that says what to write instead. A field that is missing or unknown
 * is told by its place, which `readPrograms` puts in front.
 */
export const shape = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, ({ expected, received }) => {
    if (expected === 'never') return 'is unknown; leave it out';
    return received === 'undefined' ? 'is missing' : 'must be an object';
  });

export const text = v.pipe(
  v.string('must be a text'),
  v.nonEmpty('must not be empty'),
  v.maxLength(500, 'must have 500 characters at most'),
);

/** What an id may look like where it becomes part of a key. */
export const name = v.pipe(
  v.string('must be a text'),
  v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 of A-Z a-z 0-9 _ -'),
);

export const texts = v.record(v.string(), text, 'must be texts by language, e.g. { "en": "…" }');

export const label = v.union(
  [text, v.pipe(texts, v.minEntries(1))],
  'must be a text, or texts by language such as { "en": "a free ride" }',
);

/** A whole number between two bounds; `what` names it in the message. */
export const whole = (what: string, least: number, most: number) =>
  v.pipe(
    v.number(`must be a whole number of ${what}, e.g. ${least || 1}`),
    v.integer(`must be a whole number of ${what}, e.g. ${least || 1}`),
    v.minValue(least, `must be ${least} or more`),
    v.maxValue(most, `must be ${most} at most`),
  );

export const days = (least: number) =>
  v.pipe(
    v.number('must be a number of days'),
    v.integer('must be a whole number of days'),
    v.minValue(least, `must be ${least} or more days`),
    v.maxValue(3650, 'must be at most 3650 days'),
  );

export const percent = v.pipe(
  v.number('must be a number from 0.01 to 100'),
  v.minValue(0.01, 'must be a number from 0.01 to 100'),
  v.maxValue(100, 'must be a number from 0.01 to 100'),
);

// Ten thousand millions of any currency. Thousands of rewards of it still add up exactly.
const LARGEST = 1_000_000_000_000;
const MINOR = 'must be a whole number of minor units, e.g. 1000 for $10.00';
const ISO = 'must be an ISO 4217 code such as "USD"';

/** @param least Of minor units. A promise of nothing is a mistake; a minimum order of nothing is none. */
export const money = (least: 0 | 1) =>
  shape({
    amount: v.pipe(
      v.number(MINOR),
      v.integer(MINOR),
      v.minValue(least, `must be ${least} or more`),
      v.maxValue(LARGEST, 'is too large; amounts are minor units, e.g. 1000 for $10.00'),
    ),
    currency: v.pipe(v.string(ISO), v.regex(/^[A-Z]{3}$/, ISO), v.check(isCurrency, ISO)),
  });
