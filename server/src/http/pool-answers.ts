import { randomInt } from 'node:crypto';
import { no } from 'goodword/protocol';
import * as v from 'valibot';
import { generateCoupons, readCouponList } from '../rewards/coupon-list.js';
import { fromPools, isPool } from '../rewards/issue-by.js';
import type { Coupon } from '../store/shelves/coupons.js';
import type { Answer, Backend } from './backend.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readJson } from './read-json.js';

const DAY_MS = 86_400_000;

const UNKNOWN_POOL = no(
  'bad-request',
  'A pool is "advocate" or "friend", or one of these with an offer: "advocate-percent-20".',
).problem;
const UNREADABLE = no(
  'bad-request',
  'Send { "pattern": "ANNA-####-????", "count": 1 to 5000, "expiresAt"?: milliseconds } as JSON.',
).problem;

/**
 * `GET /v1/admin/pools?program=`: how many coupons are left, how many rewards wait for one, and how many for an answer of the
 * shop; `takes` are the sides whose rewards take one, `needless` those whom a coupon could be for though another way is set.
 */
export const getPools: Answer = async ({ req }, { store, book, now, issue }) => {
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const pools = await store.coupons.pools(program.id, now() + DAY_MS);
  const waiting = await store.issuing.waiting(program.id);
  const failing = await store.issuing.failing(program.id);
  const sides = (how: ReturnType<typeof fromPools>) =>
    (['advocate', 'friend'] as const).filter(
      (side) => fromPools(program.offers[side], issue) === how,
    );
  const names = new Set([...pools, ...waiting].map(({ pool }) => pool));
  return jsonResponse({
    pools: [...names].filter(isPool).map((pool) => ({
      ...{ pool, free: 0, given: 0, expired: 0 },
      ...pools.find((one) => one.pool === pool),
      waiting: waiting.find((one) => one.pool === pool)?.rewards ?? 0,
    })),
    ...(failing && { failing }),
    takes: sides('taken'),
    needless: sides('otherwise'),
  });
};

/** `POST /v1/admin/pools/{pool}?program=`: a list of coupons, as CSV or as JSON. */
export const postPool: Answer = async ({ req }, backend) => {
  const place = placeOf(req.query('program'), req.param('pool'), backend);
  if (place instanceof Response) return place;
  const list = readCouponList(await req.text(), backend.now());
  if (!list.ok) return problemResponse(list.problem);
  const added = await fill(backend, place, list.value);
  return jsonResponse({ added, known: list.value.length - added });
};

export const wantedCoupons = v.object({
  pattern: v.pipe(v.string(), v.regex(/^[A-Za-z0-9#?_-]{4,40}$/)),
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000)),
  expiresAt: v.exactOptional(v.pipe(v.number(), v.safeInteger())),
});

/** `POST /v1/admin/pools/{pool}/generate?program=`: makes coupons, for the shop to take over, and answers them. */
export const postGenerated: Answer = async ({ req }, backend) => {
  const place = placeOf(req.query('program'), req.param('pool'), backend);
  if (place instanceof Response) return place;
  const read = v.safeParse(wantedCoupons, readJson(await req.text()));
  if (!read.success) return problemResponse(UNREADABLE);
  const { pattern, count, expiresAt } = read.output;
  const codes = generateCoupons(pattern, count, randomInt);
  if (!codes.ok) return problemResponse(codes.problem);
  const coupons = codes.value.map((code) => ({
    code,
    ...(expiresAt !== undefined && { expiresAt }),
  }));
  const added = await fill(backend, place, coupons);
  return jsonResponse({ added, coupons });
};

interface PoolPlace {
  readonly program: string;
  readonly pool: string;
}

function placeOf(id = '', pool = '', { book }: Backend): PoolPlace | Response {
  const program = book.current(id);
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  return isPool(pool) ? { program: program.id, pool } : problemResponse(UNKNOWN_POOL);
}

/** Puts coupons in, and lets those that wait for one try again: both or neither. */
const fill = (
  { store, now }: Backend,
  { program, pool }: PoolPlace,
  coupons: readonly Coupon[],
): Promise<number> =>
  store.exclusively(program, async (within) => {
    const added = await within.coupons.add(program, pool, coupons, now());
    await within.issuing.wake(now(), program);
    return added;
  });
