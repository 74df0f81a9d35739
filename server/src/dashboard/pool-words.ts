import type { Pool, Stock } from './pool.js';

const SIDES: Readonly<Record<string, string>> = {
  advocate: 'For advocates',
  friend: 'For friends',
};

/** `advocate` → `For advocates`; `friend-amount-1000-usd` → `For friends · amount-1000-usd`. */
export function poolName(pool: string): string {
  const [side = '', ...offer] = pool.split('-');
  const whose = SIDES[side] ?? side;
  return offer.length === 0 ? whose : `${whose} · ${offer.join('-')}`;
}

/** Whose rewards they are, as a sentence begins: of one side, or of both. */
export const forSides = (sides: readonly string[]): string =>
  sides.length > 1 ? 'For advocates and for friends' : poolName(sides[0] ?? '');

/** The pools in sight: those that hold something, and those that rewards take from. */
export function poolsInSight({ pools, takes }: Stock): readonly Pool[] {
  const empty = { free: 0, given: 0, expired: 0, waiting: 0 };
  const missing = takes.filter((side) => !pools.some(({ pool }) => pool === side));
  return [...pools, ...missing.map((pool) => ({ pool, ...empty }))].sort((a, b) =>
    a.pool < b.pool ? -1 : 1,
  );
}

/** How a pool stands, worst first: rewards wait, it is nearly empty, it was never used, or all is well. */
export type PoolLevel = 'dry' | 'low' | 'unused' | 'well';

// Time to make more before it runs dry: a tenth of what was given until now, ten at least.
const LEAST = 10;

export function poolLevel({ free, given, waiting }: Pool): PoolLevel {
  if (waiting > 0) return 'dry';
  if (free + given === 0) return 'unused';
  if (free === 0) return 'dry';
  return free < Math.max(LEAST, given / 10) ? 'low' : 'well';
}

/** How many pools need the merchant. */
export const poolsInNeed = (pools: readonly Pool[]): number =>
  pools.filter((pool) => ['dry', 'low'].includes(poolLevel(pool))).length;
