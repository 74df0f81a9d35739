import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessContract } from './access.contract.js';
import { friendsContract } from './friends.contract.js';
import { invitationsContract } from './invitations.contract.js';
import { neighboursContract } from './neighbours.contract.js';
import { openStore } from './open-store.js';
import { advocate, entry, order, reward, visit } from './records.fixture.js';
import type { Store } from './store.js';
import { tracesContract } from './traces.contract.js';

/** What every database has to do. `address` answers that of a fresh one. */
export function storeContract(address: () => Promise<string>) {
  let store: Store;
  let where: string;
  beforeEach(async () => {
    where = await address();
    store = await openStore(where);
  });
  afterEach(() => store.close());

  describe('access', () => accessContract(() => store));
  describe('traces', () => tracesContract(() => store));
  describe('friends', () => friendsContract(() => store));
  describe('neighbours', () => neighboursContract(() => store));
  describe('invitations by mail', () => invitationsContract(() => store));

  describe('the ledger', () => {
    it('keeps an entry as it was given, down to the last character', async () => {
      const text = `'; drop table events; -- "quoted" \\ 👩‍🚀 שלום {"a":1}`;
      const full = entry('e1', { orderId: text, code: 'ANNA42', body: { text, n: 0.1, no: null } });
      await store.ledger.append([full]);
      expect(await store.ledger.ofOrder('default', text)).toEqual([{ ...full, code: 'anna42' }]);
    });

    it('counts an id once, however often and in whatever company it comes', async () => {
      expect(await store.ledger.append([entry('a'), entry('b')])).toEqual(new Set(['a', 'b']));
      expect(await store.ledger.append([entry('b'), entry('c'), entry('c')])).toEqual(
        new Set(['c']),
      );
      expect(await store.ledger.append([entry('a', { program: 'other' })])).toEqual(new Set(['a']));
    });

    it('keeps the first of two entries with one id', async () => {
      await store.ledger.append([entry('a', { orderId: '1', body: { n: 1 } })]);
      await store.ledger.append([entry('a', { orderId: '1', body: { n: 2 } })]);
      expect(await store.ledger.ofOrder('default', '1')).toMatchObject([{ body: { n: 1 } }]);
    });

    it('lets exactly one of many simultaneous senders win', async () => {
      const answers = await Promise.all(
        Array.from({ length: 12 }, () => store.ledger.append([entry('same')])),
      );
      expect(answers.filter((fresh) => fresh.has('same'))).toHaveLength(1);
    });

    it('knows the last invitation of a friend, and that nobody invites herself', async () => {
      await store.advocates.add(advocate('ANNA42', 'anna'));
      await store.advocates.add(advocate('BOB23', 'bob'));
      await store.ledger.append([
        visit('1', 'ben', 'ANNA42', 1),
        visit('2', 'ben', 'bob23', 2),
        visit('3', 'anna', 'ANNA42', 3),
      ]);
      expect(await store.ledger.lastInvitation('default', 'ben')).toBe('BOB23');
      expect(await store.ledger.lastInvitation('default', 'anna')).toBeUndefined();
    });
  });

  describe('advocates', () => {
    it('refuses a code that differs only in case, and a second code for one visitor', async () => {
      expect(await store.advocates.add(advocate('ANNA42', 'anna'))).toBe(true);
      expect(await store.advocates.add(advocate('anna42', 'other'))).toBe(false);
      expect(await store.advocates.add(advocate('ANNA43', 'anna'))).toBe(false);
      expect(await store.advocates.add({ ...advocate('ANNA42', 'anna'), program: 'p2' })).toBe(
        true,
      );
    });

    it('finds the owners of codes in any case', async () => {
      await store.advocates.add(advocate('Anna42', 'anna'));
      const found = await store.advocates.ofCodes('default', ['aNNA42', 'NOBODY', "x' or 1=1"]);
      expect(found.map(({ code }) => code)).toEqual(['Anna42']);
      expect(await store.advocates.ofCodes('default', [])).toEqual([]);
    });

    it('fills in what was not known and keeps what was', async () => {
      await store.advocates.add({ ...advocate('ANNA42', 'anna'), firstName: 'Anna' });
      const more = { firstName: 'Bob', email: 'hash', programVersion: 3 };
      await store.advocates.learn({ program: 'default', visitor: 'anna', ...more });
      expect(await store.advocates.ofVisitor('default', 'anna')).toEqual({
        ...advocate('ANNA42', 'anna'),
        firstName: 'Anna',
        email: 'hash',
        programVersion: 3,
      });
    });
  });

  describe('a person who asks to be forgotten', () => {
    it('leaves her code, and nothing that says whose it is', async () => {
      const anna = {
        ...advocate('ANNA42', 'anna'),
        firstName: 'Anna',
        email: 'h',
        customer: 'c-7',
      };
      await store.advocates.add(anna);
      await store.advocates.add(advocate('BOB23', 'bob'));
      for (const _twice of [1, 2]) await store.advocates.forget('default', 'anna');
      expect(await store.advocates.ofVisitor('default', 'anna')).toBeUndefined();
      const [left] = await store.advocates.ofCodes('default', ['anna42']);
      expect(left).toEqual({ ...advocate('ANNA42', 'anna'), visitor: left?.visitor });
      expect(left?.visitor).not.toBe('anna');
      expect(await store.advocates.ofVisitor('default', 'bob')).toEqual(advocate('BOB23', 'bob'));
      expect(await store.advocates.add(advocate('ANNA43', 'anna'))).toBe(true);
    });

    it('leaves facts without a person, whose ids do not count again, and those of others', async () => {
      const bens = visit('1', 'ben', 'ANNA42');
      await store.advocates.add(advocate('ANNA42', 'anna'));
      await store.ledger.append([
        bens,
        visit('2', 'cara', 'ANNA42'),
        entry('3', { visitor: 'ben' }),
      ]);
      await store.ledger.forget('default', 'ben');
      expect(await store.ledger.lastInvitation('default', 'ben')).toBeUndefined();
      expect(await store.ledger.lastInvitation('default', 'cara')).toBe('ANNA42');
      expect(await store.ledger.append([bens])).toEqual(new Set());
    });

    it('is taken out of an order, of which the rest stays', async () => {
      const bought = entry('p', { type: 'purchase', orderId: '1', visitor: 'ben', body: { n: 1 } });
      await store.ledger.append([bought, entry('w', { type: 'order.paid', orderId: '1' })]);
      expect(await store.ledger.ordersBy('default', 'ben')).toEqual(['1']);
      await store.ledger.forget('default', 'ben');
      expect(await store.ledger.ordersBy('default', 'ben')).toEqual(['1']);
      await store.ledger.redact({ program: 'default', id: 'p', body: { n: 2 } });
      expect(await store.ledger.ordersBy('default', 'ben')).toEqual([]);
      const { visitor: _ben, ...left } = bought;
      expect((await store.ledger.ofOrder('default', '1'))[0]).toEqual({ ...left, body: { n: 2 } });
    });
  });

  describe('orders', () => {
    it('names those that a rule refused to an advocate', async () => {
      const decision = {
        code: 'ANNA42',
        signal: 'touch',
        programVersion: 1,
        evidence: [],
      } as const;
      await store.orders.save(order('1', { decision, credited: true }), 1);
      await store.orders.save(order('2', { decision }), 1);
      await store.orders.save(order('3'), 1);
      expect(await store.orders.refusedTo('default', 'anna42')).toEqual(['2']);
    });

    it('keeps the latest state of an order', async () => {
      await store.orders.save(order('1001', { status: 'reported', visitor: 'ben' }), 1);
      const paid = order('1001', { customer: 'c-7', total: { amount: 2 ** 50, currency: 'KRW' } });
      await store.orders.save(paid, 2);
      expect(await store.orders.find('default', '1001')).toEqual(paid);
    });

    it('counts earlier orders of the same customer, but not the undone ones', async () => {
      const customer = { customer: 'c-7', email: 'hash' };
      await store.orders.save(order('1', { ...customer, orderedAt: 1 }), 1);
      await store.orders.save(order('2', { email: 'hash', orderedAt: 2 }), 1);
      await store.orders.save(order('3', { ...customer, orderedAt: 3, status: 'refunded' }), 1);
      await store.orders.save(order('4', { customer: 'c-8', orderedAt: 4 }), 1);
      const asked = { program: 'default', id: '5', orderedAt: 5 };
      expect(await store.orders.countEarlier({ ...asked, ...customer })).toBe(2);
      expect(await store.orders.countEarlier({ ...asked, orderedAt: 1, ...customer })).toBe(1);
      expect(await store.orders.countEarlier({ ...asked, visitor: 'ben' })).toBe(0);
    });

    it('pages from the newest to the oldest without missing orders of the same moment', async () => {
      for (const id of ['a', 'b', 'c', 'd']) await store.orders.save(order(id), 1);
      const first = await store.orders.page('default', 2);
      expect(first.map(({ id }) => id)).toEqual(['d', 'c']);
      const second = await store.orders.page('default', 2, { orderedAt: 1_000, id: 'c' });
      expect(second.map(({ id }) => id)).toEqual(['b', 'a']);
    });
  });

  describe('rewards', () => {
    it('keeps the current state and every state before it', async () => {
      await store.rewards.save(reward('r1'), 'order');
      const approved = reward('r1', {
        state: 'approved',
        reason: 'approved-by-shop',
        value: { amount: 840, currency: 'USD' },
        changedAt: 2_000,
      });
      await store.rewards.save(approved, 'shop', 'nice customer');
      expect(await store.rewards.find('r1')).toEqual(approved);
      expect(await store.rewards.history('r1')).toEqual([
        { state: 'pending', reason: 'awaiting-payment', cause: 'order', at: 1_000 },
        {
          state: 'approved',
          reason: 'approved-by-shop',
          cause: 'shop',
          note: 'nice customer',
          at: 2_000,
        },
      ]);
    });

    it('never grants one thing twice', async () => {
      await store.rewards.save(reward('r1'), 'order');
      await expect(store.rewards.save(reward('r2'), 'order')).rejects.toThrow();
    });

    it('names the orders whose return window has closed', async () => {
      const waiting = { reason: 'in-return-window', until: 5_000 } as const;
      await store.rewards.save(reward('r1', waiting), 'order');
      await store.rewards.save(reward('r2', { ...waiting, side: 'friend' }), 'order');
      expect(await store.rewards.due(4_999, 10)).toEqual([]);
      expect(await store.rewards.due(5_000, 10)).toEqual([{ program: 'default', orderId: '1001' }]);
    });
  });

  describe('exclusive work', () => {
    it('leaves nothing behind when it fails', async () => {
      const failing = store.exclusively('default', async (within) => {
        await within.ledger.append([entry('a', { orderId: '1' })]);
        throw new Error('power cut');
      });
      await expect(failing).rejects.toThrow('power cut');
      expect(await store.ledger.ofOrder('default', '1')).toEqual([]);
    });

    it('never runs twice at once for one order', async () => {
      const raise = () =>
        store.exclusively('default', async (within) => {
          const seen = await within.orders.find('default', '1');
          const amount = (seen?.total.amount ?? 0) + 1;
          await within.orders.save(order('1', { total: { amount, currency: 'USD' } }), 1);
        });
      await Promise.all(Array.from({ length: 8 }, raise));
      expect((await store.orders.find('default', '1'))?.total.amount).toBe(8);
    });
  });

  describe('the outbox', () => {
    const shop = { url: 'https://shop.example/hooks' };
    const crm = { url: 'https://crm.example/', types: ['reward.approved'] };
    const said = (id: string, type = 'reward.approved', at = 1_000) => ({
      ...{ id, type, at, program: 'default' },
      body: '{"say":"\\"quoted\\" 👩‍🚀"}',
    });
    beforeEach(async () => {
      await store.close();
      store = await openStore(where, undefined, [shop, crm]);
    });

    it('has one parcel for each listener that wants the message, however often it is put there', async () => {
      await store.outbox.add([said('m1'), said('m2', 'friend.joined')]);
      await store.outbox.add([said('m1')]);
      const parcels = await store.outbox.take(1_000, 5_000, 10);
      expect(parcels.map(({ id, url }) => `${id} ${url}`).sort()).toEqual([
        `m1 ${crm.url}`,
        `m1 ${shop.url}`,
        `m2 ${shop.url}`,
      ]);
      expect(parcels[0]).toMatchObject({ body: said('m1').body, state: 'waiting', tries: 1 });
    });

    it('gives each parcel to one taker only, until its time is over', async () => {
      await store.outbox.add(['a', 'b', 'c'].map((id) => said(id, 'friend.joined')));
      const taken = await Promise.all(
        Array.from({ length: 6 }, () => store.outbox.take(1_000, 5_000, 10)),
      );
      expect(taken.flat()).toHaveLength(3);
      expect(await store.outbox.take(4_999, 9_000, 10)).toEqual([]);
      const again = await store.outbox.take(5_000, 9_000, 10);
      expect(again.map(({ tries }) => tries)).toEqual([2, 2, 2]);
    });

    it('takes what is oldest first, and no more than asked', async () => {
      await store.outbox.add([said('young', 'x', 900), said('old', 'x', 100)]);
      expect((await store.outbox.take(1_000, 5_000, 1)).map(({ id }) => id)).toEqual(['old']);
    });

    it('keeps a dead one until it is sent again, and nothing else can be sent again', async () => {
      await store.outbox.add([said('m1', 'x')]);
      const [parcel = { parcel: '', tries: 0 }] = await store.outbox.take(1_000, 5_000, 10);
      expect(await store.outbox.revive(parcel.parcel, 2_000)).toMatchObject({ tries: 1 });
      const dead = { ...parcel, state: 'dead', dueAt: 2_000, outcome: 'Answered 500.' } as const;
      await store.outbox.mark(dead);
      expect(await store.outbox.take(9_000, 9_999, 10)).toEqual([]);
      const [listed] = await store.outbox.list('default', 'dead', 10);
      expect(listed).toMatchObject({ id: 'm1', outcome: 'Answered 500.' });
      expect(await store.outbox.revive(parcel.parcel, 9_000)).toMatchObject({
        state: 'waiting',
        tries: 0,
      });
      const [again = parcel] = await store.outbox.take(9_000, 9_999, 10);
      await store.outbox.mark({ ...dead, ...again, state: 'waiting', dueAt: 9_000, tries: 0 });
      expect(await store.outbox.take(9_000, 9_999, 10)).toMatchObject([{ tries: 1 }]);
      expect(await store.outbox.revive('nothing', 9_000)).toBeUndefined();
    });

    it('forgets what was delivered long ago, and nothing else', async () => {
      await store.outbox.add([said('done', 'x'), said('open', 'x')]);
      const parcels = await store.outbox.take(1_000, 5_000, 10);
      const done = parcels.find(({ id }) => id === 'done');
      if (done) await store.outbox.mark({ ...done, state: 'delivered', outcome: 'Answered 204.' });
      await store.outbox.forget(1_000);
      expect(await store.outbox.list('default', 'delivered', 10)).toHaveLength(1);
      await store.outbox.forget(1_001);
      expect(await store.outbox.list('default', 'delivered', 10)).toEqual([]);
      expect(await store.outbox.list('default', 'waiting', 10)).toHaveLength(1);
    });

    it('loses a message together with the work that failed', async () => {
      const failing = store.exclusively('default', async (within) => {
        await within.outbox.add([said('m1')]);
        throw new Error('power cut');
      });
      await expect(failing).rejects.toThrow('power cut');
      expect(await store.outbox.take(1_000, 5_000, 10)).toEqual([]);
    });
  });

  describe('figures', () => {
    const range = { program: 'default', from: 0, to: 10 * 86_400_000 };

    it('counts a friend once per advocate and leaves the advocate herself out', async () => {
      await store.advocates.add(advocate('ANNA42', 'anna'));
      await store.ledger.append([
        visit('1', 'ben', 'ANNA42'),
        visit('2', 'ben', 'anna42'),
        visit('3', 'cara', 'ANNA42'),
        visit('4', 'anna', 'ANNA42'),
      ]);
      expect((await store.figures.funnel(range)).visits).toBe(2);
      expect(await store.figures.ofAdvocate('default', 'ANNA42')).toEqual({ visits: 2, orders: 0 });
    });

    it('adds up money per currency and leaves out what was undone', async () => {
      await store.advocates.add({ ...advocate('ANNA42', 'anna'), firstName: 'Anna' });
      const credit = {
        credited: true,
        decision: { code: 'ANNA42', signal: 'touch', programVersion: 1, evidence: [] },
      } as const;
      const yen = { amount: 9_000, currency: 'JPY' };
      await store.orders.save(order('1', credit), 1);
      await store.orders.save(order('2', { ...credit, total: yen, orderedAt: 86_400_000 }), 1);
      await store.orders.save(order('3', { ...credit, status: 'refunded' }), 1);
      await store.orders.save(order('4'), 1);
      const revenue = [yen, { amount: 4_200, currency: 'USD' }];
      expect(await store.figures.funnel(range)).toMatchObject({ orders: 3, allOrders: 4, revenue });
      expect(await store.figures.top(range, 10)).toEqual([
        { code: 'ANNA42', firstName: 'Anna', visits: 0, orders: 3, revenue },
      ]);
      expect(await store.figures.days(range)).toEqual([
        { at: 0, shares: 0, visits: 0, orders: 2 },
        { at: 86_400_000, shares: 0, visits: 0, orders: 1 },
      ]);
    });

    it('costs only the rewards that were really earned', async () => {
      const value = { amount: 1_000, currency: 'USD' };
      await store.rewards.save(reward('r1', { value, state: 'approved' }), 'order');
      await store.rewards.save(reward('r2', { value, side: 'friend' }), 'order');
      expect((await store.figures.funnel(range)).rewardCost).toEqual([value]);
    });
  });

  describe('tokens', () => {
    it('are good for once, whoever of many comes first', async () => {
      const uses = Array.from({ length: 8 }, () => store.tokens.spend('t1', 2_000, 1_000));
      expect((await Promise.all(uses)).filter((first) => first)).toHaveLength(1);
      expect(await store.tokens.spend('t2', 2_000, 1_000)).toBe(true);
    });

    it('are remembered until some time after they have ended, and no longer', async () => {
      const [end, later] = [2_000, 2_000 + 601_000];
      await store.tokens.spend('t1', end, 1_000);
      expect(await store.tokens.spend('t1', end, end + 60_000)).toBe(false);
      expect(await store.tokens.spend('t2', later, later)).toBe(true);
      expect(await store.tokens.spend('t1', later, later)).toBe(true);
    });
  });

  it('keeps every version of a program', async () => {
    const program = { id: 'default', version: 1, shop: 'Marigold' } as never;
    await store.programs.add(program, 1);
    await store.programs.add({ ...(program as object), version: 2 } as never, 2);
    expect((await store.programs.find('default'))?.version).toBe(2);
    expect((await store.programs.find('default', 1))?.version).toBe(1);
    expect(await store.programs.find('default', 7)).toBeUndefined();
  });
}
