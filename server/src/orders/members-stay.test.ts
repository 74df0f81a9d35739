import fc from 'fast-check';
import type { Club } from 'goodword/protocol';
import { describe, expect, it } from 'vitest';
import { openProgramBook } from '../ledger/program-book.js';
import { isEnd } from '../rewards/machine.js';
import { clubId } from '../rewards/rank-orders.js';
import { currentRewards } from '../rewards/reconcile.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { forgetVisitor } from './forget-visitor.js';
import { genericFact } from './generic.js';
import { openHeardShop } from './heard-shop.fixture.js';
import { recordFact } from './record-fact.js';
import { sweep } from './sweep.js';

const START = Date.UTC(2026, 10, 1);
const DAY = 86_400_000;
const CLUB: Club = {
  ...{ id: 'best', name: 'The best', places: 2 },
  offer: { kind: 'membership', name: 'Club' },
};
const PROGRAM = {
  ...{ id: 'default', shop: 'Marigold', shareUrl: 'https://shop.example/' },
  offers: { advocate: { kind: 'nothing' }, friend: { kind: 'percent', percent: 20 } },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: false, holdDays: 14 },
} as const;
/** The last two are one person's. */
const CODES: readonly string[] = ['ANNA', 'BEN', 'CARA', 'DAN1', 'DAN2'];

const fact = (type: string, order: number, code: string, at: number, id: string) => {
  const said = { id: `o-${order}`, total: '50.00', currency: 'USD', code };
  const told = { ...said, customer: { id: `c-${order}` } };
  const body = { type: `order.${type}`, program: 'default', order: told };
  const read = genericFact({ id, sentAt: at, body }, at);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
};

/** Who is in, and who belongs in by a ranking of all: each by all of her codes. */
async function members(store: Store, now: number, { days }: Club) {
  const from = days === undefined ? 0 : now - days * DAY;
  const range = { program: 'default', from, to: Number.MAX_SAFE_INTEGER };
  const best = await store.orders.leaders(range, CLUB.places);
  const given = currentRewards(await store.rewards.ofOrders('default', [clubId(CLUB)]));
  const codes = given.filter(({ state }) => !isEnd(state)).map(({ code }) => code);
  const isIn = best.map((one) => one.codes.filter((code) => codes.includes(code)).length);
  return { isIn, ranked: best.map(() => 1), count: codes.length };
}

const step = fc.record({
  type: fc.constantFrom('paid', 'paid', 'paid', 'paid', 'refunded', 'cancelled', 'forget'),
  order: fc.nat(11),
  code: fc.constantFrom(...CODES),
  hours: fc.nat(30),
});

/** One who gets in by one of her codes, because of what the other brought. */
const BY_TWO_CODES = ['ANNA', 'ANNA', 'BEN', 'BEN', 'DAN1', 'DAN1', 'DAN2'].map(
  (code, order) => ({ type: 'paid', order, code, hours: 1 }) as const,
);

describe('the members of a club', () => {
  it.each([
    ['ever', undefined],
    ['of the last days', 4],
  ])('are those whom a ranking of all would find, whatever happens: %s', async (_, days) => {
    const club: Club = { ...CLUB, ...(days !== undefined && { days }) };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), async (steps) => {
        const store = await openStore(':memory:');
        const book = await openProgramBook(store.programs, [{ ...PROGRAM, club }], START);
        for (const code of CODES) {
          const advocate = { code, visitor: `v-${code}`, programVersion: 1, at: START };
          await store.advocates.add({ program: 'default', ...advocate });
        }
        for (const code of ['DAN1', 'DAN2']) {
          await store.advocates.claim({ program: 'default', code, person: 'dan' }, START);
        }
        let now = START;
        for (const [nth, { type, order, code, hours }] of steps.entries()) {
          now += hours * 3_600_000;
          if (type === 'forget') {
            const forgetting = { book, now, fresh: () => `fresh-${nth}` };
            if (nth % 3 === 0) await forgetVisitor(store, 'default', `v-${code}`, forgetting);
          } else {
            const one = fact(type, order, code, now, `d-${nth}`);
            await recordFact(store, one, { book, now, cause: 'order' });
          }
          // What leaves a window is found out as time goes by.
          if (days !== undefined) await sweep(store, book, now);
          const { isIn, ranked, count } = await members(store, now, club);
          expect([isIn, count]).toEqual([ranked, ranked.length]);
        }
        await store.close();
      }),
      { numRuns: 20, examples: [[BY_TWO_CODES]] },
    );
  });
});

const RANKING = /group by code_key/;

describe('a paid order by the code of an advocate', () => {
  /** Whether all were ranked when she brought so many. */
  async function rankedBy(told: readonly (readonly [code: string, count: number])[]) {
    let asked: string[] = [];
    const hear = (sql: string) => asked.push(sql);
    const { store, book } = await openHeardShop(START, hear, { club: CLUB });
    for (const code of ['BEN', 'CARA']) {
      const advocate = { code, visitor: `v-${code}`, programVersion: 1, at: START };
      await store.advocates.add({ program: 'default', ...advocate });
    }
    let nth = 0;
    for (const [code, count] of told) {
      for (let of = 0; of < count; of++) {
        nth++;
        asked = [];
        const one = fact('paid', nth, code, START + nth * DAY, `d-${nth}`);
        await recordFact(store, one, { book, now: START + nth * DAY, cause: 'order' });
      }
    }
    await store.close();
    return asked.some((sql) => RANKING.test(sql));
  }

  it('has nobody ranked where she is a member, or still behind all of them', async () => {
    const full = [
      ['ANNA42', 3],
      ['BEN', 2],
    ] as const;
    expect(await rankedBy([...full, ['ANNA42', 1]])).toBe(false);
    expect(await rankedBy([...full, ['CARA', 1]])).toBe(false);
    expect(await rankedBy([...full, ['CARA', 2]])).toBe(true);
    expect(await rankedBy([['ANNA42', 2]])).toBe(true);
  });
});

describe('whoever looks at a club of the last days', () => {
  it('has its members ranked the first time, and then only when an order has left those days', async () => {
    let asked: string[] = [];
    const club = { ...CLUB, days: 4 };
    const { store, book } = await openHeardShop(START, (sql) => asked.push(sql), { club });
    const one = fact('paid', 1, 'ANNA42', START, 'd-1');
    await recordFact(store, one, { book, now: START, cause: 'order' });
    const ranks = async (days: number) => {
      asked = [];
      await sweep(store, book, START + days * DAY);
      return asked.some((sql) => RANKING.test(sql));
    };
    const given = async () => (await store.rewards.ofOrders('default', [clubId(CLUB)])).length;
    expect([await ranks(1), await ranks(1), await ranks(3)]).toEqual([true, false, false]);
    expect(await given()).toBe(1);
    expect([await ranks(5), await ranks(6)]).toEqual([true, false]);
    const [anna] = await store.rewards.ofOrders('default', [clubId(CLUB)]);
    expect(anna?.reason).toBe('rank-lost');
    await store.close();
  });
});
