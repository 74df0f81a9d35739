import * as v from 'valibot';
import { days, label, money, name, percent, shape, text, texts, whole } from './program-fields.js';

const MANY = 1_000_000_000;

const kind = <const Kind extends string, const Entries extends v.ObjectEntries>(
  of: Kind,
  entries: Entries,
) => shape({ kind: v.literal(of), ...entries, text: v.exactOptional(texts) });

const causes = v.pipe(
  v.array(shape({ id: name, name: label }), 'must be a list of { "id", "name" }'),
  v.minLength(1, 'must name one cause or more, e.g. [{ "id": "trees", "name": "Trees" }]'),
  v.checkItems(
    ({ id }, index, all) => all.findIndex((cause) => cause.id === id) === index,
    'has an id that another cause has',
  ),
);

const fixed = { value: money(1), proRata: v.exactOptional(v.boolean('must be true or false')) };

const PLAIN = [
  kind('percent', { percent }),
  kind('amount', fixed),
  kind('credit', fixed),
  kind('cash', fixed),
  kind('points', { points: whole('points', 1, MANY) }),
  kind('units', {
    units: whole('units', 1, MANY),
    unit: text,
    name: v.exactOptional(label),
  }),
  kind('product', { name: label, product: v.exactOptional(text) }),
  kind('upgrade', { name: label, days: v.exactOptional(days(1)) }),
  kind('donation', { ...fixed, causes }),
  kind('membership', { name: label, perks: v.exactOptional(v.array(label, 'must be a list')) }),
  kind('badge', { name: label }),
  kind('commission', { percent }),
] as const;

const quoted = (names: readonly string[]) => names.map((one) => `"${one}"`).join(', ');
const kinds = PLAIN.map(({ entries }) => entries.kind.literal);

export const plainOffer = v.variant('kind', PLAIN, `must have a kind: one of ${quoted(kinds)}`);

const prizes = v.pipe(
  v.array(shape({ weight: whole('chances', 0, 1_000_000), offer: plainOffer }), 'must be a list'),
  v.minLength(1, 'must hold one prize or more, e.g. [{ "weight": 1, "offer": { … } }]'),
  v.check(
    (all) => all.some(({ weight }) => weight > 0),
    'can never be drawn: their weights add up to 0; give one of them a weight of 1 or more',
  ),
);

export const offer = v.variant(
  'kind',
  [...PLAIN, kind('mystery', { prizes }), kind('nothing', {})],
  `must have a kind: one of ${quoted([...kinds, 'mystery', 'nothing'])}`,
);
