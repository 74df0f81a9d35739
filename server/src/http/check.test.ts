import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckAnswer, OrderToCheck, ServerOptions } from '../server.js';
import { startPostgres, type TestPostgres } from '../store/postgres.fixture.js';
import { listeningShop } from '../webhooks/listening-shop.fixture.js';
import { openShop, SECRET } from './open-shop.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

let postgres: TestPostgres;
let ear: Awaited<ReturnType<typeof listeningShop>>;
let close: () => Promise<void>;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());
beforeEach(async () => {
  ear = await listeningShop();
  close = async () => undefined;
});
afterEach(async () => {
  await close();
  await ear.close();
});

async function open(options: Partial<ServerOptions>) {
  const shop = await shopWithAnna({ holdDays: 0 }, { allowPrivateWebhooks: true, ...options });
  close = shop.close;
  const order = async (id: string) =>
    (await shop.conversions()).conversions.find(({ orderId }) => orderId === id);
  return {
    ...shop,
    sell: (id = '1001') =>
      shop.webhook('paid', { id, customer: { id: `c-${id}` }, coupons: [shop.anna.code] }),
    order,
    /** Waits until the order stands so; a minute passes with every look. */
    stands: (id: string, review: unknown) =>
      vi.waitFor(async () => {
        shop.later({ minutes: 1 });
        expect((await order(id))?.decision.review).toEqual(review);
      }),
    advocate: async (id: string) => {
      const reward = (await order(id))?.rewards.find(({ side }) => side === 'advocate');
      return `${reward?.state}/${reward?.reason}`;
    },
  };
}

const held = (weight: number) => expect.objectContaining({ state: 'held', weight });

describe.each([
  ['SQLite', async () => ':memory:'],
  ['PostgreSQL', () => postgres.freshDatabase()],
])('the shop’s own check, on %s', (_, database) => {
  it('is asked once about each order, which waits until it answers, and then is paid, held or refused', async () => {
    const answers: Record<string, CheckAnswer> = {
      fine: { answer: 'pass' },
      odd: { answer: 'hold', reason: 'Bought 40 gift cards.' },
      bad: { answer: 'reject', reason: 'On our own list.' },
    };
    const asked: OrderToCheck[] = [];
    let go = () => {};
    const gate = new Promise<void>((opened) => {
      go = opened;
    });
    const shop = await open({
      database: await database(),
      check: async (order) => {
        asked.push(order);
        await gate;
        return answers[order.orderId] as CheckAnswer;
      },
    });
    for (const id of Object.keys(answers)) await shop.sell(id);
    // It is asked about whatever a round finds: of which orders the first one knows, nobody can say.
    await vi.waitFor(() => expect(asked).not.toEqual([]));
    expect(await shop.advocate('fine')).toBe('pending/in-review');
    expect((await shop.order('fine'))?.decision.review).toMatchObject({ state: 'asking' });
    expect(asked[0]).toMatchObject({
      ...{ program: 'default', status: 'paid', total: { amount: 5_000, currency: 'USD' } },
      decision: { code: shop.anna.code, signal: 'coupon' },
    });
    go();
    await shop.stands('odd', held(100));
    await shop.stands('bad', expect.objectContaining({ state: 'rejected' }));
    await shop.stands('fine', undefined);
    expect(await shop.advocate('fine')).toBe('approved/order-paid');
    expect(await shop.advocate('odd')).toBe('pending/in-review');
    expect(await shop.advocate('bad')).toBe('rejected/rejected-by-shop');
    expect((await shop.order('odd'))?.decision.doubts).toEqual([
      { doubt: 'shop-check', weight: 100, why: 'Bought 40 gift cards.' },
    ]);
    for (const id of Object.keys(answers)) await shop.webhook('completed', { id });
    await shop.stands('fine', undefined);
    expect(asked).toHaveLength(3);
  });

  it('loses nothing and pays nothing while it fails, tells the merchant, and is asked again', async () => {
    const failures: unknown[] = [
      new Error('The shop is closed.'),
      undefined,
      { answer: 'maybe' },
      { answer: 'hold' },
      { answer: 'reject', reason: '' },
    ];
    const shop = await open({
      database: await database(),
      webhooks: [{ url: ear.url, secret: SECRET, events: ['check.failed'] }],
      check: () => {
        if (failures.length === 0) return { answer: 'pass' };
        const failure = failures.shift();
        if (failure instanceof Error) throw failure;
        return failure as CheckAnswer;
      },
    });
    await shop.sell();
    await vi.waitFor(async () => {
      shop.later({ minutes: 30 });
      await shop.order('1001');
      expect(failures).toEqual([]);
      expect(await shop.advocate('1001')).toBe('approved/order-paid');
    }, 20_000);
    await ear.has(1);
    expect(JSON.parse(ear.received[0]?.body ?? '')).toMatchObject({
      type: 'check.failed',
      data: { program: 'default', orderId: '1001', waiting: 1 },
    });
  });
});

describe('the shop’s own check', () => {
  it('is asked at an address, signed, under the same id each time, and its answer counts', async () => {
    ear.answers(503);
    const shop = await open({ check: { url: ear.url, secret: SECRET } });
    await shop.sell();
    await ear.has(1);
    ear.answers(200, {}, '<html>Welcome!</html>');
    await vi.waitFor(() => {
      shop.later({ minutes: 1 });
      expect(ear.received).toHaveLength(2);
    });
    expect(await shop.advocate('1001')).toBe('pending/in-review');
    ear.answers(200, {}, JSON.stringify({ answer: 'hold', reason: 'A reseller.' }));
    await vi.waitFor(async () => {
      shop.later({ minutes: 10 });
      expect((await shop.order('1001'))?.decision.review).toMatchObject({ state: 'held' });
    });
    const [first, , third] = ear.received;
    expect(first?.headers['webhook-id']).toBe(third?.headers['webhook-id']);
    const at = new Date(Number(third?.headers['webhook-timestamp']) * 1_000);
    const id = String(third?.headers['webhook-id']);
    expect(third?.headers['webhook-signature']).toBe(
      new Webhook(SECRET).sign(id, at, third?.body ?? ''),
    );
    expect(JSON.parse(third?.body ?? '')).toMatchObject({
      type: 'order.check',
      data: { orderId: '1001', decision: { code: shop.anna.code } },
    });
  });

  it('has nothing to say once a person has decided', async () => {
    let answer: ((_: CheckAnswer) => void) | undefined;
    const shop = await open({
      check: ({ orderId }) =>
        orderId === '1001'
          ? new Promise<CheckAnswer>((go) => {
              answer = go;
            })
          : { answer: 'pass' },
    });
    await shop.sell();
    await shop.stands('1001', expect.objectContaining({ state: 'asking' }));
    await vi.waitFor(() => expect(answer).toBeDefined());
    const path = '/v1/admin/reviews/1001?program=default';
    await shop.post(path, { action: 'approve' }, shop.asAdmin);
    answer?.({ answer: 'reject', reason: 'too late' });
    // Orders are asked about in rounds: once the next one is through, so is the late answer.
    await shop.sell('1002');
    await shop.stands('1002', undefined);
    shop.later({ days: 1 });
    expect(await shop.advocate('1001')).toBe('approved/order-paid');
  });

  it('is not asked about an order that is undone, nor kept in the queue for a person', async () => {
    const asked: string[] = [];
    const shop = await open({
      check: ({ orderId }) => {
        asked.push(orderId);
        throw new Error('closed');
      },
    });
    await shop.sell();
    await shop.webhook('cancelled', { coupons: [shop.anna.code], customer: { id: 'c-1001' } });
    const before = asked.length;
    await shop.sell('1002');
    await vi.waitFor(() => {
      shop.later({ minutes: 10 });
      expect(asked.filter((id) => id === '1002').length).toBeGreaterThan(1);
    });
    expect(asked.filter((id) => id === '1001').length).toBeLessThanOrEqual(before);
    const list = await shop.ask('/v1/admin/reviews?program=default', { headers: shop.asAdmin });
    expect(await list.json()).toMatchObject({ waiting: 1, reviews: [{ orderId: '1002' }] });
  });

  it('lets go of what waits for it when the shop takes the check out', async () => {
    const where = await postgres.freshDatabase();
    const shop = await open({
      database: where,
      check: () => {
        throw new Error('closed');
      },
    });
    await shop.sell();
    expect(await shop.advocate('1001')).toBe('pending/in-review');
    await shop.close();
    const again = await openShop({ holdDays: 0 }, { database: where });
    close = again.close;
    const [order] = (await again.conversions()).conversions;
    expect(order?.rewards).toMatchObject([{ state: 'approved' }, { state: 'redeemed' }]);
  });

  it.each([
    [
      'a private address',
      { url: 'https://127.0.0.1/check', secret: SECRET },
      'check.url must be a public',
    ],
    [
      'no TLS',
      { url: 'http://shop.example/check', secret: SECRET },
      'check.url must begin with https',
    ],
    ['a wrong secret', { url: 'https://shop.example/check', secret: 'x' }, 'check.secret must be'],
    ['a word', 'yes', 'check must be a function'],
  ])('is refused at set-up with %s', async (_, check, words) => {
    const opening = openShop({}, { check: check as never });
    await expect(opening).rejects.toThrow(words);
  });
});
