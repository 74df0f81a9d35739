import { expect, it } from 'vitest';
import type { Store } from './store.js';

/** What every database has to do about tokens. */
export function tokensContract(store: () => Store) {
  it('are good for once, whoever of many comes first', async () => {
    const uses = Array.from({ length: 8 }, () => store().tokens.spend('t1', 2_000, 1_000));
    expect((await Promise.all(uses)).filter((first) => first)).toHaveLength(1);
    expect(await store().tokens.spend('t2', 2_000, 1_000)).toBe(true);
  });

  it('are remembered until some time after they have ended, and no longer', async () => {
    const [end, later] = [2_000, 2_000 + 601_000];
    await store().tokens.spend('t1', end, 1_000);
    expect(await store().tokens.spend('t1', end, end + 60_000)).toBe(false);
    expect(await store().tokens.spend('t2', later, later)).toBe(true);
    expect(await store().tokens.spend('t1', later, later)).toBe(true);
  });
}
