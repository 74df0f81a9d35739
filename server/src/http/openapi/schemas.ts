import { ROLES } from '../../store/shelves/access.js';
import { listOf, object, ref, type Schema, text, whole } from './operation.js';

const count: Schema = { type: 'integer', minimum: 0 };
const place: Schema = { type: 'integer', minimum: 1 };
const oneOf = (...values: string[]): Schema => ({ type: 'string', enum: values });
const version: Schema = { type: 'integer', minimum: 1 };
const program: Schema = object(
  {
    ...{ id: text, version, shop: text, shareUrl: text },
    offers: object({ advocate: ref('Offer'), friend: ref('Offer') }),
    rules: { type: 'object' },
    fault: text,
  },
  'fault',
);
const day = object({ at: whole, shares: count, visits: count, orders: count });
const top = object(
  { code: text, firstName: text, visits: count, orders: count, revenue: listOf(ref('Money')) },
  'firstName',
);
const evidence = object({ signal: text, subject: text, outcome: text, why: text });

/** The words of docs/protocol.md. More fields may come with a later version; readers ignore what they do not know. */
export const SCHEMAS: Readonly<Record<string, Schema>> = {
  Money: object({ amount: whole, currency: { type: 'string', pattern: '^[A-Z]{3}$' } }),
  Offer: object({ kind: text }),
  Program: program,
  ProgramFault: object({ program: text, fault: text, served: version }, 'served'),
  Preset: object({
    ...{ name: text, need: text, title: text, advocate: text, friend: text },
    program: { type: 'object' },
  }),
  Invitation: object(
    { program: text, code: text, offer: ref('Offer'), firstName: text },
    'firstName',
  ),
  Advocate: object({ code: text, link: text, firstName: text }, 'firstName'),
  Answer: object(
    { id: text, result: oneOf('ok', 'duplicate', 'retry', 'drop'), reason: text },
    'id',
    'reason',
  ),
  Claimed: object(
    {
      outcome: oneOf(
        ...['credited', 'already-credited', 'held', 'waiting'],
        ...['too-late', 'own-code', 'other-advocate', 'refused'],
      ),
      ...{ code: text, reason: text },
    },
    'reason',
  ),
  Reward: object({
    ...{ id: text, side: oneOf('advocate', 'friend'), offer: ref('Offer'), reason: text },
    state: oneOf('pending', 'approved', 'issued', 'redeemed', 'rejected', 'reversed'),
    ...{ orderedAt: whole, changedAt: whole },
  }),
  InvitedFriend: object(
    {
      ...{ number: { type: 'integer', minimum: 1 }, firstName: text, rewards: listOf(text) },
      ...{ clickedAt: whole, savedAt: whole },
      order: object({
        at: whole,
        status: oneOf('reported', 'paid', 'cancelled', 'refunded'),
      }),
    },
    ...['firstName', 'clickedAt', 'savedAt', 'order'],
  ),
  Standing: object(
    {
      advocate: object(
        {
          ...{ code: text, link: text, visits: count, orders: count, cause: text },
          ...{ firstName: text, earned: listOf(ref('Money')), credit: listOf(ref('Money')) },
          balances: listOf(object({ amount: whole, unit: text })),
          nextTier: object({ from: count, left: count, offer: ref('Offer') }),
          nextDraw: text,
          linksOnly: object({ since: whole, site: text }, 'site'),
          confirmable: { const: true },
          rewards: listOf(ref('Reward')),
          friends: listOf(ref('InvitedFriend')),
          next: text,
          nextFriends: text,
        },
        ...['firstName', 'cause', 'credit', 'balances', 'nextTier', 'nextDraw', 'linksOnly'],
        ...['confirmable', 'next', 'nextFriends'],
        'friends',
      ),
      contest: ref('ContestStanding'),
      donated: listOf(object({ cause: object({ id: text, name: {} }), value: ref('Money') })),
      friend: object(
        {
          ...{ invitedBy: text, credit: listOf(ref('Money')) },
          rewards: listOf(ref('Reward')),
        },
        'invitedBy',
        'credit',
      ),
    },
    ...['advocate', 'contest', 'donated', 'friend'],
  ),
  ContestStanding: object(
    {
      ...{ name: {}, until: whole },
      leaders: listOf(
        object({ place, firstName: text, orders: count, you: { type: 'boolean' } }, 'firstName'),
      ),
      own: object({ place, orders: count }),
    },
    'own',
  ),
  Report: object({
    ...{ program: text, from: whole, to: whole, days: listOf(day), advocates: listOf(top) },
    feedback: object(
      {
        ...{ answers: count, promoters: count, detractors: count, nps: whole },
        comments: listOf(object({ at: whole, score: count, comment: text })),
      },
      'nps',
    ),
    funnel: object({
      ...{ opens: count, shares: count, visits: count, orders: count, allOrders: count },
      ...{ revenue: listOf(ref('Money')), rewardCost: listOf(ref('Money')) },
    }),
  }),
  Conversion: object({
    ...{ orderId: text, orderedAt: whole, total: ref('Money') },
    status: oneOf('reported', 'paid', 'cancelled', 'refunded'),
    heardFrom: listOf(oneOf('browser', 'webhook')),
    decision: object({ signal: text, programVersion: whole, evidence: listOf(evidence) }),
    rewards: listOf(ref('Reward')),
  }),
  OrderUnderReview: object(
    {
      ...{ orderId: text, orderedAt: whole, total: ref('Money'), rewards: listOf(ref('Reward')) },
      decision: object(
        {
          ...{ signal: text, evidence: listOf(evidence), review: object({ state: text }) },
          doubts: listOf(object({ doubt: text, weight: count, why: text })),
        },
        'doubts',
      ),
      testimonies: listOf(object({ by: oneOf('shop', 'browser'), at: whole, codes: listOf(text) })),
      claimed: listOf(object({ code: text, firstName: text }, 'firstName')),
      record: object({ visits: count, orders: count }),
    },
    'claimed',
    'record',
  ),
  Message: object({
    ...{ id: text, webhookId: text, type: text, program: text, url: text },
    ...{ state: oneOf('waiting', 'delivered', 'dead'), tries: count, message: {} },
  }),
  Simulation: object({
    ...{ program: text, from: whole, to: whole, orders: count, differing: count },
    credited: object({ before: count, after: count }),
    rewards: listOf(
      object({
        ...{ side: oneOf('advocate', 'friend'), kind: text },
        ...{ before: ref('RewardSum'), after: ref('RewardSum') },
      }),
    ),
    value: listOf(object({ currency: text, before: whole, after: whole })),
    ranks: listOf(
      object({
        ...{ kind: oneOf('contest', 'club'), id: text, name: {} },
        places: listOf(
          object({ offer: ref('Offer'), before: text, after: text }, 'before', 'after'),
        ),
      }),
    ),
    advocates: listOf(object({ code: text, firstName: text })),
    differences: listOf(
      object({
        ...{ orderId: text, orderedAt: whole, total: ref('Money') },
        ...{ before: ref('OrderOutcome'), after: ref('OrderOutcome') },
      }),
    ),
  }),
  RewardSum: object({ rewards: count, value: listOf(ref('Money')), quantity: listOf({}) }),
  OrderOutcome: object(
    {
      ...{ code: text, signal: text, credited: { type: 'boolean' }, refusal: text, review: text },
      rewards: listOf(object({ side: text, offer: ref('Offer'), state: text, reason: text })),
    },
    'code',
    'refusal',
    'review',
  ),
  Act: object(
    { id: text, at: whole, key: text, act: text, subject: text, note: text, refused: text },
    'note',
    'refused',
  ),
  AdminKey: object(
    {
      ...{ id: text, role: oneOf(...ROLES), label: text },
      ...{ at: whole, revokedAt: whole, lastActAt: whole },
    },
    'revokedAt',
    'lastActAt',
  ),
  Session: object({ key: text, role: oneOf(...ROLES), csrf: text }),
  Person: object({
    ...{ program: text, names: { type: 'object' } },
    ...{ advocates: listOf({}), facts: listOf({}), orders: listOf({}) },
    ...{ traits: listOf({}), rewards: listOf({}), mail: listOf({}) },
  }),
  Problem: object({
    type: { type: 'string', pattern: '^urn:goodword:[a-z-]+$' },
    title: text,
    status: { type: 'integer', minimum: 400, maximum: 599 },
    code: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
    message: { type: 'string', minLength: 1 },
  }),
};
