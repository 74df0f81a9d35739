import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from './open-store.js';
import { advocate, entry } from './records.fixture.js';
import type { Store } from './store.js';

/** What every database has to do with addresses and the mails that go to them. */
export function mailingContract(address: () => Promise<string>) {
  let store: Store;
  beforeEach(async () => {
    store = await openStore(await address(), () => {});
  });
  afterEach(() => store.close());

  const kept = { program: 'default', email: 'h1', sealed: 's1', language: 'pl', at: 10 };

  describe('addresses to write to', () => {
    it('are kept as they were last heard, and keep a language that nobody says again', async () => {
      const { mailing } = store;
      await mailing.keep(kept);
      const newer = { program: 'default', email: 'h1', sealed: 's2', at: 20, confirmedAt: 20 };
      await mailing.keep(newer);
      await mailing.keep({ ...kept, sealed: 'old', language: 'ko', at: 5 });
      expect(await mailing.addressOf('default', 'h1')).toEqual({ ...kept, ...newer });
      expect(await mailing.addressOf('other', 'h1')).toBeUndefined();
    });

    it('are written as they were typed first, until somebody confirms one', async () => {
      const { mailing } = store;
      const { language: _, ...typed } = kept;
      await mailing.keep(typed);
      await mailing.keep({ ...typed, sealed: 'another', at: 20 });
      await mailing.noteAsked('default', 'h1', 21);
      expect(await mailing.addressOf('default', 'h1')).toEqual({ ...typed, at: 20, askedAt: 21 });
      expect(await mailing.confirm('default', 'h1', 30)).toBe(true);
      expect(await mailing.confirm('default', 'h1', 40)).toBe(true);
      expect(await mailing.confirm('default', 'nobody', 40)).toBe(false);
      await mailing.keep({ ...typed, sealed: 'third', at: 50 });
      expect(await mailing.addressOf('default', 'h1')).toMatchObject({
        ...{ sealed: typed.sealed, confirmedAt: 30, askedAt: 21 },
      });
    });

    it('are forgotten with what was written, but for the wish to get nothing', async () => {
      const { mailing } = store;
      await mailing.keep(kept);
      await mailing.note({ program: 'default', parcel: 'p1', email: 'h1', at: 11 });
      await mailing.stop('h1', 12);
      await mailing.stop('h1', 15);
      await mailing.forget('default', 'h1');
      expect(await mailing.addressOf('default', 'h1')).toBeUndefined();
      expect(await mailing.sentTo('default', 'h1')).toEqual([]);
      expect(await mailing.stoppedAt('h1')).toBe(12);
      await mailing.resume('h1');
      expect(await mailing.stoppedAt('h1')).toBeUndefined();
    });

    it('go after a time of silence, but for those of advocates and of whoever proved one', async () => {
      const { mailing, advocates, people } = store;
      await advocates.add({ ...advocate('ANNA42', 'v1'), email: 'advocate' });
      await people.prove('default', 'person', ['email:proven'], 1);
      for (const email of ['advocate', 'proven', 'silent', 'fresh']) {
        await mailing.keep({ ...kept, email, at: email === 'fresh' ? 200 : 100 });
      }
      await mailing.forgetSilent(200);
      const left = async (email: string) => (await mailing.addressOf('default', email))?.email;
      expect(await Promise.all(['advocate', 'proven', 'silent', 'fresh'].map(left))).toEqual([
        'advocate',
        'proven',
        undefined,
        'fresh',
      ]);
    });

    it('tell when mails went to them, each parcel once and without the one that is asked for', async () => {
      const { mailing } = store;
      const mail = (parcel: string, at: number) => ({
        program: 'default',
        email: 'h1',
        parcel,
        at,
      });
      for (const one of [mail('a', 10), mail('b', 20), mail('a', 30), mail('c', 40)]) {
        await mailing.note(one);
      }
      expect(await mailing.sentSince(mail('c', 0))).toEqual([10, 20]);
      expect(await mailing.sentSince(mail('x', 10))).toEqual([20, 40]);
      await mailing.forgetSent(20);
      expect(await mailing.sentTo('default', 'h1')).toEqual([
        { parcel: 'b', at: 20 },
        { parcel: 'c', at: 40 },
      ]);
    });
  });

  it('finds who joined in a stretch of time, and in which browser', async () => {
    const joined = (id: string, visitor: string, at: number, type: 'lead' | 'signup' | 'open') =>
      entry(id, { visitor, at, type, body: { subject: id } });
    await store.ledger.append([
      joined('a', 'v1', 10, 'lead'),
      joined('b', 'v2', 20, 'signup'),
      joined('c', 'v1', 20, 'open'),
      joined('d', 'v1', 30, 'lead'),
    ]);
    const ids = async (...asked: Parameters<Store['ledger']['joined']>) =>
      (await store.ledger.joined(...asked)).map(({ id }) => id);
    expect(await ids({ program: 'default', from: 10, to: 30 })).toEqual(['a', 'b']);
    expect(await ids({ program: 'default', from: 0, to: 99 }, 'v1')).toEqual(['a', 'd']);
  });

  it('puts a message before whoever wants its side, and both where it is of none', async () => {
    const listeners = (['advocate', 'friend'] as const).map((side) => ({ url: side, side }));
    const listening = await openStore(await address(), () => {}, listeners);
    const said = (id: string) => ({ id, type: 'x', program: 'default', at: 1, body: '{}' });
    await listening.outbox.add([said('both'), { ...said('hers'), side: 'advocate' }]);
    const parcels = await listening.outbox.take(1, 2, 10);
    expect(parcels.map(({ id, url }) => `${id} ${url}`).sort()).toEqual([
      'both advocate',
      'both friend',
      'hers advocate',
    ]);
    await listening.close();
  });
}
