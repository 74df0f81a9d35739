import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from './open-store.js';
import { reward } from './records.fixture.js';
import type { CreditEntry } from './shelves/credit.js';
import type { Store } from './store.js';

/** What every database has to do with coupons and credit. `address` answers that of a fresh one. */
export function moneyContract(address: () => Promise<string>) {
  let store: Store;
  let where: string;
  beforeEach(async () => {
    where = await address();
    store = await openStore(where, () => {});
  });
  afterEach(() => store.close());

  describe('coupons that were used', () => {
    it('are told once for each order, and found in any case', async () => {
      const { uses } = store;
      expect(await uses.put({ program: 'default', id: '1' }, ['A-1', 'Ż-2'])).toEqual([
        'A-1',
        'Ż-2',
      ]);
      expect(await uses.put({ program: 'default', id: '1' }, ['a-1', 'B'])).toEqual(['B']);
      expect(await uses.among('default', ['a-1', 'ż-2', 'C'])).toEqual(new Set(['a-1', 'ż-2']));
      expect(await uses.among('other', ['A-1'])).toEqual(new Set());
    });

    it('lead to the orders whose rewards they were', async () => {
      await store.rewards.save(reward('r1', { coupon: 'A-1', state: 'issued' }), 'time');
      await store.rewards.save(reward('r2', { coupon: 'B', orderId: '2', orderedAt: 5 }), 'time');
      const found = async (...coupons: string[]) =>
        (await store.rewards.withCoupons('default', coupons)).map(({ id }) => id);
      expect(await found('a-1', 'b', 'C')).toEqual(['2', '1001']);
      expect(await found()).toEqual([]);
    });
  });

  describe('a pool of coupons', () => {
    const codes = (...list: string[]) => list.map((code) => ({ code }));
    const take = (id: string, pool = 'advocate', until = 0) =>
      store.coupons.take('default', pool, id, 1, until);

    it('gives each reward one coupon, in the order in which they were put in, and the same again', async () => {
      expect(await store.coupons.add('default', 'advocate', codes('A', 'B'), 1)).toBe(2);
      expect(await store.coupons.add('default', 'advocate', codes('b', 'C', 'c'), 2)).toBe(1);
      expect(await take('r1')).toEqual({ code: 'A' });
      expect(await take('r1')).toEqual({ code: 'A' });
      expect(await take('r2')).toEqual({ code: 'B' });
      expect(await take('r3')).toEqual({ code: 'C' });
      expect(await take('r4')).toBeUndefined();
      expect(await store.coupons.pools('default', 0)).toEqual([
        { pool: 'advocate', free: 0, given: 3, expired: 0 },
      ]);
    });

    it('keeps programs and pools apart', async () => {
      await store.coupons.add('default', 'advocate', codes('A'), 1);
      await store.coupons.add('other', 'advocate', codes('A'), 1);
      expect(await store.coupons.add('default', 'friend', codes('A', 'F'), 1)).toBe(1);
      expect(await take('r1', 'friend')).toEqual({ code: 'F' });
      expect(await take('r2', 'friend')).toBeUndefined();
    });

    it('passes over coupons that end too soon', async () => {
      const coupons = [
        { code: 'SOON', expiresAt: 10 },
        { code: 'LATER', expiresAt: 20 },
      ];
      await store.coupons.add('default', 'advocate', coupons, 1);
      expect(await take('r1', 'advocate', 10)).toEqual({ code: 'LATER', expiresAt: 20 });
      expect(await store.coupons.pools('default', 10)).toEqual([
        { pool: 'advocate', free: 0, given: 1, expired: 1 },
      ]);
    });

    it('never gives one coupon to two of many who ask at once', async () => {
      await store.coupons.add('default', 'advocate', codes('A', 'B', 'C', 'D', 'E'), 1);
      const other = where === ':memory:' ? store : await openStore(where, () => {});
      const ids = Array.from({ length: 8 }, (_, index) => `r${index}`);
      const given = await Promise.all(
        ids.map((id, index) =>
          (index % 2 ? store : other).exclusively('default', (within) =>
            within.coupons.take('default', 'advocate', id, 1, 0),
          ),
        ),
      );
      if (other !== store) await other.close();
      const taken = given.flatMap((coupon) => coupon?.code ?? []);
      expect(taken.sort()).toEqual(['A', 'B', 'C', 'D', 'E']);
    });

    it('knows a coupon that the shop gave to another reward before', async () => {
      const claim = (id: string, code: string) =>
        store.coupons.claim('default', 'asked', id, { code }, 1);
      expect(await claim('r1', 'X')).toBe(true);
      expect(await claim('r1', 'x')).toBe(true);
      expect(await claim('r2', 'x')).toBe(false);
      expect(await claim('r2', 'Y')).toBe(true);
    });
  });

  describe('another name of an order', () => {
    it('stands for what it was said to stand for first, in its program', async () => {
      const { orderNames } = store;
      expect(await orderNames.note('default', 'pi_1', 'in_1')).toBe(true);
      expect(await orderNames.note('default', 'pi_1', '1001')).toBe(false);
      expect(await orderNames.note('other', 'pi_1', '7')).toBe(true);
      expect(await orderNames.find('default', 'pi_1')).toBe('in_1');
      expect(await orderNames.find('default', 'in_1')).toBeUndefined();
    });
  });

  describe('what is to be handed over', () => {
    it('is noted once, taken by one, and tried again when its time or its pool has come', async () => {
      await store.issuing.want('default', ['r1', 'r2'], 10);
      await store.issuing.want('default', ['r1'], 20);
      expect(await store.issuing.take(9, 100, 10)).toEqual([]);
      expect((await store.issuing.take(10, 100, 1)).length).toBe(1);
      expect((await store.issuing.take(10, 100, 9)).length).toBe(1);
      expect(await store.issuing.take(99, 200, 9)).toEqual([]);
      await store.issuing.done('r2');
      const parked = { reward: 'r1', state: 'parked', dueAt: 1, pool: 'advocate' } as const;
      await store.issuing.mark(parked);
      expect(await store.issuing.take(1_000, 2_000, 9)).toEqual([]);
      expect(await store.issuing.waiting('default')).toEqual([{ pool: 'advocate', rewards: 1 }]);
      await store.issuing.wake(1_000, 'other');
      expect(await store.issuing.take(1_000, 2_000, 9)).toEqual([]);
      await store.issuing.wake(1_000);
      expect(await store.issuing.take(1_000, 2_000, 9)).toMatchObject([{ reward: 'r1', tries: 1 }]);
    });

    it('is held up where a pool or the shop has nothing for it, and not where a person hands it over', async () => {
      for (const [id, side] of [
        ['r1', 'advocate'],
        ['r2', 'friend'],
      ] as const) {
        await store.rewards.save(reward(id, { side, orderId: '1' }), 'order');
      }
      await store.issuing.want('default', ['r1', 'r2'], 10);
      expect(await store.issuing.heldUp('default', '1')).toEqual([]);
      const parked = { state: 'parked', dueAt: 1 } as const;
      await store.issuing.mark({ reward: 'r1', ...parked, pool: 'advocate' });
      await store.issuing.mark({ reward: 'r2', ...parked });
      expect(await store.issuing.heldUp('default', '1')).toEqual(['r1']);
      expect(await store.issuing.heldUp('default', '2')).toEqual([]);
    });

    it('is failing from the third try that the shop did not answer', async () => {
      await store.issuing.want('default', ['r1', 'r2'], 10);
      const fail = async (at: number) => {
        for (const { reward } of await store.issuing.take(at, at + 1, 9)) {
          const outcome = `Answered ${at}.`;
          await store.issuing.mark({ reward, state: 'waiting', dueAt: at + 1, outcome });
        }
        return store.issuing.failing('default');
      };
      expect(await fail(10)).toBeUndefined();
      expect(await fail(20)).toBeUndefined();
      expect(await fail(30)).toEqual({ rewards: 2, outcome: 'Answered 30.' });
      await store.issuing.done('r1');
      expect(await store.issuing.failing('default')).toMatchObject({ rewards: 1 });
      expect(await store.issuing.failing('other')).toBeUndefined();
    });
  });

  describe('an account of credit', () => {
    const line = (id: string, amount: number, more: Partial<CreditEntry> = {}): CreditEntry => ({
      ...{ program: 'default', id, account: 'anna42', kind: 'earned', amount, meant: amount },
      ...{ currency: 'USD', at: 1, ...more },
    });

    it('is the sum of its lines, each of them once, one sum for each currency', async () => {
      expect(await store.credit.add(line('1', 1_000, { about: 'r1' }))).toBe(true);
      expect(await store.credit.add(line('1', 5_000))).toBe(false);
      await store.credit.add(line('2', -300, { kind: 'spent' }));
      await store.credit.add(line('3', 50, { currency: 'EUR' }));
      await store.credit.add(line('4', -700, { kind: 'reversed', meant: -1_000, about: 'r1' }));
      expect(await store.credit.balances('default', 'anna42')).toEqual([
        { currency: 'EUR', amount: 50 },
        { currency: 'USD', amount: 0 },
      ]);
      expect(await store.credit.about('default', 'r1', ['earned', 'reversed'])).toEqual({
        meant: 0,
        entries: 2,
      });
      expect((await store.credit.lines('default', 'anna42', 2)).map(({ id }) => id)).toEqual([
        '4',
        '3',
      ]);
      expect(await store.credit.find('default', '1')).toEqual(line('1', 1_000, { about: 'r1' }));
      expect(await store.credit.accountOf('default', 'r1')).toBe('anna42');
      expect(await store.credit.accountOf('default', 'r2')).toBeUndefined();
    });

    it('tells customers apart whose ids differ by case, and keeps its lines under another name', async () => {
      await store.credit.add(line('1', 100, { account: 'customer:Ben' }));
      await store.credit.add(line('2', 50, { account: 'customer:ben' }));
      await store.credit.rename('default', 'customer:Ben', 'gone:1');
      const balance = async (account: string) =>
        (await store.credit.balances('default', account)).map(({ amount }) => amount);
      expect(await balance('customer:Ben')).toEqual([]);
      expect(await balance('customer:ben')).toEqual([50]);
      expect(await balance('gone:1')).toEqual([100]);
    });
  });

  describe('a coupon that ends soon', () => {
    it('is told of once', async () => {
      const issued = { state: 'issued', reason: 'handed-over', coupon: 'A' } as const;
      await store.rewards.save(reward('r1', { ...issued, couponUntil: 50 }), 'time');
      await store.rewards.save(
        reward('r2', { ...issued, couponUntil: 500, orderId: '1002' }),
        'time',
      );
      const remind = () => store.rewards.remind('default', 10, 100, 9);
      expect((await remind()).map(({ id, couponUntil }) => [id, couponUntil])).toEqual([
        ['r1', 50],
      ]);
      expect(await remind()).toEqual([]);
    });
  });
}
