import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sent, Transport } from '../delivery/backend.js';
import type { Batch } from '../protocol/batch.js';
import type { Goodword, SignupInput } from './api.js';
import { bundledParts } from './bundled-parts.js';
import { settle } from './options.js';
import type { Parts } from './stage.js';
import { wire } from './wiring.js';

// Every event whose call returned is delivered, or visible in status() as waiting or dropped with a reason.

const shops: Goodword[] = [];
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => {
  for (const goodword of shops.splice(0)) {
    goodword.consent('denied');
    goodword.destroy();
  }
  Reflect.deleteProperty(Array.prototype, 'toJSON');
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A shop's page with a backend that answers as told. */
function openShop(answer: (batch: Batch) => Sent | Promise<Sent>, parts: Parts = bundledParts) {
  const batches: Batch[] = [];
  const transport: Transport = {
    async send(batch) {
      batches.push(batch);
      return answer(batch);
    },
  };
  const options = { program: 'default', transport, ask: { afterPurchase: false } };
  const goodword = wire(settle(options), parts);
  shops.push(goodword);
  return { goodword, batches };
}
const all = ({ events }: Batch, result: 'ok' | 'retry' = 'ok'): Sent => ({
  answers: events.map(({ id }) => ({ id, result })),
});
const order = (id: string) => ({ id, total: '42.00', currency: 'USD', coupons: ['A', 'B'] });
const blocked: Parts = () => Promise.reject(new Error('blocked'));

/** Storage that takes nothing more. */
const fullStorage = () =>
  vi.stubGlobal(
    'localStorage',
    new Proxy(localStorage, {
      get(target, name) {
        if (name === 'setItem') throw new DOMException('full', 'QuotaExceededError');
        const value = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    }),
  );

describe('an event that the browser refuses to store', () => {
  it('is shown as waiting in this page only, and is delivered all the same', async () => {
    fullStorage();
    let up = false;
    const { goodword, batches } = openShop((batch) => all(batch, up ? 'ok' : 'retry'));
    expect(await goodword.purchase(order('1'))).toMatchObject({ value: { result: 'retry' } });
    expect(goodword.status()).toMatchObject({ waiting: 1, unstored: 1 });
    up = true;
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(goodword.status()).toMatchObject({ waiting: 0, unstored: 0 }));
    expect(batches.at(-1)?.events).toMatchObject([{ id: 'purchase:default:1' }]);
  });

  it('stands beside those that were stored before the storage was full', async () => {
    const { goodword } = openShop((batch) => all(batch, 'retry'));
    await goodword.purchase(order('1'));
    fullStorage();
    await goodword.purchase(order('2'));
    expect(goodword.status()).toMatchObject({ waiting: 2, unstored: 1 });
  });
});

describe('where delivery is blocked for weeks', () => {
  it('what finds no room any more is refused at once, with its reason to read', async () => {
    const { goodword } = openShop(all, blocked);
    const large = { subject: 'a', customer: { firstName: 'x'.repeat(150_000) } };
    expect(await goodword.lead(large)).toMatchObject({ ok: true, value: { result: 'retry' } });
    const answer = await goodword.lead({ ...large, subject: 'b' });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'outbox-full' } });
    expect(await goodword.purchase(order('1'))).toMatchObject({ ok: true });
    expect(goodword.status()).toMatchObject({
      waiting: 2,
      dropped: [{ id: 'lead:default:b', reason: 'outbox-full' }],
    });
  });
});

it('a whole order of the shop’s, handed in as it is, takes little room while it waits, and loses nothing that counts', async () => {
  let up = false;
  const { goodword, batches } = openShop((batch) => all(batch, up ? 'ok' : 'retry'));
  const customer = {
    id: 'c-7',
    email: 'ben@example.com',
    firstName: 'Ben',
    notes: 'x'.repeat(9_000),
  };
  const lines = Array.from({ length: 500 }, (_, nth) => ({ nth, picture: 'x'.repeat(300) }));
  const whole = { ...order('1'), lines, customer, code: 'ANNA42', firstOrder: true };
  await goodword.purchase(whole);
  await goodword.signup({ subject: 'acc-7', customer, lines, code: 'ANNA42' } as SignupInput);
  const letters = Object.keys(localStorage).map((key) => localStorage.getItem(key)?.length ?? 0);
  expect(Math.max(...letters)).toBeLessThan(1_000);
  up = true;
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(goodword.status().waiting).toBe(0));
  const { notes: _, ...known } = customer;
  const latest = batches.at(-1)?.events ?? [];
  expect(latest).toMatchObject([
    {
      id: 'purchase:default:1',
      order: {
        id: '1',
        total: { amount: 4200, currency: 'USD' },
        coupons: ['A', 'B'],
        customer: known,
        code: 'ANNA42',
        firstOrder: true,
      },
    },
    { id: 'signup:default:acc-7', subject: 'acc-7', customer: known, code: 'ANNA42' },
  ]);
  expect(JSON.stringify(latest)).not.toContain('xxx');
});

describe('a backend that stays away', () => {
  it('is told of once in the console, and again when it was back in between', async () => {
    let up = false;
    const { goodword } = openShop((batch) => {
      if (up) return all(batch);
      throw new Error('down');
    });
    for (const id of ['1', '2', '3']) await goodword.purchase(order(id));
    expect(console.warn).toHaveBeenCalledTimes(1);
    expect(goodword.status()).toMatchObject({ waiting: 3, problem: { code: 'unreachable' } });
    up = true;
    await goodword.purchase(order('4'));
    up = false;
    await goodword.purchase(order('5'));
    expect(console.warn).toHaveBeenCalledTimes(2);
  });

  it('lets nobody wait for an answer while it has asked for a pause', async () => {
    const { goodword, batches } = openShop((batch) => ({
      ...all(batch, 'retry'),
      pauseMs: 60_000,
    }));
    await goodword.purchase(order('1'));
    expect(await goodword.purchase(order('2'))).toMatchObject({ value: { result: 'retry' } });
    expect([batches.length, goodword.status().waiting]).toEqual([1, 2]);
  });
});

it('orders arrive whole from a page on which Prototype.js 1.6 writes its arrays as texts', async () => {
  Object.defineProperty(Array.prototype, 'toJSON', {
    configurable: true,
    value(this: unknown[]) {
      return `[${this.map((one) => JSON.stringify(one)).join(', ')}]`;
    },
  });
  history.replaceState(null, '', '/?via=ANNA42');
  const { goodword, batches } = openShop(all);
  await goodword.purchase(order('1'));
  const purchase = batches.flatMap(({ events }) => events).find(({ type }) => type === 'purchase');
  expect(purchase).toMatchObject({
    order: { coupons: ['A', 'B'] },
    touches: [{ code: 'ANNA42' }],
  });
});
