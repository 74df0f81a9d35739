import * as v from 'valibot';
import { days, label, money, name, shape, text, whole } from './program-fields.js';
import { offer, plainOffer } from './program-offers.js';

const MANY = 1_000_000_000_000;
const names = v.pipe(v.array(text, 'must be a list of texts'), v.minLength(1, 'must not be empty'));

const limits = {
  rewards: v.exactOptional(whole('rewards', 1, MANY)),
  value: v.exactOptional(money(1)),
  units: v.exactOptional(whole('units', 1, MANY)),
};
const cap = shape(limits);

const caps = shape({
  perAdvocate: v.exactOptional(cap),
  perPeriod: v.exactOptional(shape({ ...limits, days: days(1) })),
  perPlan: v.exactOptional(v.record(text, cap, 'must be caps by plan, e.g. { "basic": { … } }')),
  program: v.exactOptional(cap),
});

const milestone = v.variant(
  'kind',
  [
    shape({ kind: v.literal('completed') }),
    shape({ kind: v.literal('orders'), orders: whole('orders', 2, 1_000) }),
  ],
  'must be { "kind": "completed" } or { "kind": "orders", "orders": 2 }',
);

export const rules = shape({
  windowDays: days(1),
  credit: v.picklist(['first', 'last'], 'must be "first" or "last"'),
  firstOrderOnly: v.boolean('must be true or false'),
  minimumOrder: v.exactOptional(money(0)),
  holdDays: days(0),
  expiryDays: v.exactOptional(days(1)),
  claimDays: v.exactOptional(days(0)),
  signals: v.exactOptional(v.picklist(['any', 'code'], 'must be "any" or "code"')),
  excludedProducts: v.exactOptional(names),
  stacking: v.exactOptional(v.picklist(['any', 'alone'], 'must be "any" or "alone"')),
  milestone: v.exactOptional(milestone),
  segments: v.exactOptional(names),
  caps: v.exactOptional(caps),
  review: v.exactOptional(
    shape({
      holdFrom: v.exactOptional(whole('points of weight', 1, 100)),
      ordersPerHour: v.exactOptional(whole('orders', 1, 1_000_000)),
      sites: v.exactOptional(names),
      signedClicks: v.exactOptional(v.boolean('must be true or false')),
      leaks: v.exactOptional(v.picklist(['hold', 'single-use'], 'must be "hold" or "single-use"')),
    }),
  ),
});

export const tiers = v.pipe(
  v.array(shape({ from: whole('friends', 2, 1_000_000), advocate: offer }), 'must be a list'),
  v.minLength(1, 'must not be empty'),
  v.checkItems(
    ({ from }, index, all) => index === 0 || from > (all[index - 1]?.from ?? 0),
    'must begin later than the tier before it',
  ),
);

const MOMENT = 'must be a time such as "2026-12-01T00:00:00Z"';
const moment = v.pipe(
  v.string(MOMENT),
  v.isoTimestamp(MOMENT),
  v.check((at) => !Number.isNaN(Date.parse(at)), MOMENT),
);

export const contest = shape({
  id: name,
  name: label,
  from: moment,
  until: moment,
  prizes: v.pipe(
    v.array(shape({ places: whole('places', 1, 1_000), offer: plainOffer }), 'must be a list'),
    v.minLength(1, 'must hold one prize or more'),
  ),
});

export const club = shape({
  id: name,
  name: label,
  places: whole('places', 1, 1_000),
  offer: plainOffer,
  days: v.exactOptional(days(1)),
});
