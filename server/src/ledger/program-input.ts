import { GoodwordError, type Program } from 'goodword/protocol';
import * as v from 'valibot';
import { isCurrency } from './currency.js';

/** A program as a merchant writes it; the backend numbers its versions. */
export type ProgramInput = Omit<Program, 'version'>;

// A field that is missing or unknown is told by its place, which readPrograms puts in front.
const shape = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, ({ expected, received }) => {
    if (expected === 'never') return 'is unknown; leave it out';
    return received === 'undefined' ? 'is missing' : 'must be an object';
  });

const money = shape({
  amount: v.pipe(
    v.number('must be a whole number of minor units, e.g. 1000 for $10.00'),
    v.safeInteger('must be a whole number of minor units, e.g. 1000 for $10.00'),
    v.minValue(0, 'must be 0 or more'),
  ),
  currency: v.pipe(
    v.string('must be an ISO 4217 code such as "USD"'),
    v.check(isCurrency, 'must be an ISO 4217 code such as "USD"'),
  ),
});

const offer = v.variant(
  'kind',
  [
    shape({
      kind: v.literal('percent'),
      percent: v.pipe(
        v.number('must be a number from 1 to 100'),
        v.minValue(1, 'must be a number from 1 to 100'),
        v.maxValue(100, 'must be a number from 1 to 100'),
      ),
    }),
    shape({ kind: v.literal('amount'), value: money }),
    shape({ kind: v.literal('credit'), value: money }),
  ],
  'must have a kind: "percent", "amount" or "credit"',
);

const days = (least: number) =>
  v.pipe(
    v.number('must be a number of days'),
    v.integer('must be a whole number of days'),
    v.minValue(least, `must be ${least} or more days`),
    v.maxValue(3650, 'must be at most 3650 days'),
  );

const text = v.pipe(v.string('must be a text'), v.nonEmpty('must not be empty'), v.maxLength(500));

const program = shape({
  id: v.pipe(
    v.string('must be a text'),
    v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 of A-Z a-z 0-9 _ -'),
  ),
  shop: text,
  shareUrl: v.pipe(
    v.string('must be a text'),
    v.regex(/^https?:\/\//, 'must begin with https://'),
    v.check(URL.canParse, 'must be a whole address, e.g. "https://shop.example/"'),
  ),
  offers: shape({ advocate: offer, friend: offer }),
  rules: shape({
    windowDays: days(1),
    credit: v.picklist(['first', 'last'], 'must be "first" or "last"'),
    firstOrderOnly: v.boolean('must be true or false'),
    minimumOrder: v.exactOptional(money),
    holdDays: days(0),
  }),
  channels: v.exactOptional(v.array(text)),
  look: v.exactOptional(
    shape({
      accent: v.exactOptional(text),
      scheme: v.exactOptional(
        v.picklist(['light', 'dark', 'auto'], 'must be "light", "dark" or "auto"'),
      ),
    }),
  ),
  words: v.exactOptional(v.record(v.string(), v.record(v.string(), v.string()))),
});

/** Reads the programs of the set-up; throws `bad-options` that says where and what to write instead. */
export function readPrograms(input: unknown): readonly ProgramInput[] {
  const list = v.pipe(v.array(program), v.minLength(1, 'must hold one program or more'));
  const read = v.safeParse(list, input, { abortEarly: true });
  if (!read.success) {
    const [issue] = read.issues;
    const where = v.getDotPath(issue);
    throw wrong(`programs${where ? `.${where}` : ''} ${issue.message}`);
  }
  const ids = read.output.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw wrong(`programs has the id "${twice}" twice; ids are unique`);
  return read.output;
}

const wrong = (text: string) => new GoodwordError({ code: 'bad-options', message: `${text}.` });
