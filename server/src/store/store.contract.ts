import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessContract } from './access.contract.js';
import { advocatesContract } from './advocates.contract.js';
import { exclusiveContract } from './exclusive.contract.js';
import { figuresContract } from './figures.contract.js';
import { forgettingContract } from './forgetting.contract.js';
import { friendsContract } from './friends.contract.js';
import { invitationsContract } from './invitations.contract.js';
import { ledgerContract } from './ledger.contract.js';
import { neighboursContract } from './neighbours.contract.js';
import { openStore } from './open-store.js';
import { ordersContract } from './orders.contract.js';
import { rewardsContract } from './rewards.contract.js';
import type { Store } from './store.js';
import { tokensContract } from './tokens.contract.js';
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
  describe('the ledger', () => ledgerContract(() => store));
  describe('advocates', () => advocatesContract(() => store));
  describe('a person who asks to be forgotten', () => forgettingContract(() => store));
  describe('orders', () => ordersContract(() => store));
  describe('rewards', () => rewardsContract(() => store));
  describe('exclusive work', () => exclusiveContract(() => store));
  describe('figures', () => figuresContract(() => store));
  describe('tokens', () => tokensContract(() => store));

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
}
