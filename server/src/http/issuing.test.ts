import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ServerOptions } from '../server.js';
import { listeningShop } from '../webhooks/listening-shop.fixture.js';
import { ANNA, PROGRAM, SECRET, signed } from './open-shop.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

let ear: Awaited<ReturnType<typeof listeningShop>>;
let close: () => Promise<void>;
beforeEach(async () => {
  ear = await listeningShop();
  close = async () => undefined;
});
afterEach(async () => {
  await close();
  await ear.close();
});

async function open(options: Partial<ServerOptions> = {}) {
  const shop = await shopWithAnna(
    { holdDays: 0 },
    {
      webhooks: [{ url: ear.url, secret: SECRET, events: ['pool.dry'] }],
      allowPrivateWebhooks: true,
      ...options,
    },
  );
  close = shop.close;
  const asked = async <T>(path: string, body?: unknown): Promise<{ status: number; body: T }> => {
    const response = await (body === undefined
      ? shop.ask(path, { headers: shop.asAdmin })
      : shop.post(path, body, shop.asAdmin));
    return { status: response.status, body: (await response.json()) as T };
  };
  const hers = async () => (await shop.me(ANNA)).advocate;
  return {
    ...shop,
    asked,
    hers,
    fill: (pool: string, list: unknown) => asked(`/v1/admin/pools/${pool}?program=default`, list),
    pools: async () =>
      (await asked<{ pools: { pool: string }[] }>('/v1/admin/pools?program=default')).body.pools,
    issued: (coupon: string | undefined) =>
      vi.waitFor(async () => {
        const reward = (await hers())?.rewards[0];
        expect(reward).toMatchObject({ state: 'issued', reason: 'handed-over' });
        expect(reward?.coupon).toBe(coupon);
      }),
    balance: async () => (await hers())?.credit ?? [],
    /** Ben, or somebody else, buys, and the shop was paid. */
    sell: (id = '1001') => shop.webhook('paid', { id, coupons: [shop.anna.code] }),
  };
}

describe('a reward that is approved', () => {
  it('needs no pool where the shop hands it over in another way, and the merchant is told which', async () => {
    const shop = await open({ issue: { credit: 'balance' } });
    const { body } = await shop.asked<{ takes: string[]; needless: string[] }>(
      '/v1/admin/pools?program=default',
    );
    const { offers } = PROGRAM;
    expect([offers.advocate.kind, offers.friend.kind]).toEqual(['credit', 'percent']);
    expect(body).toMatchObject({ takes: ['friend'], needless: ['advocate'] });
  });

  it('takes the next coupon of its pool, and the advocate sees it', async () => {
    const shop = await open();
    const list = [{ code: 'ANNA-1', expiresAt: shop.now() + 30 * 86_400_000 }, 'ANNA-2'];
    expect((await shop.fill('advocate', list)).body).toEqual({ added: 2, known: 0 });
    await shop.sell();
    await shop.issued('ANNA-1');
    expect((await shop.hers())?.rewards[0]?.couponUntil).toBe(shop.now() + 30 * 86_400_000);
    expect(await shop.pools()).toEqual([
      { pool: 'advocate', free: 1, given: 1, expired: 0, waiting: 0 },
    ]);
    await shop.webhook('refunded', { coupons: [shop.anna.code] });
    expect((await shop.hers())?.rewards[0]).toMatchObject({ state: 'reversed', coupon: 'ANNA-1' });
  });

  it('waits where the pool is dry, the merchant is told, and gets its coupon when it is filled', async () => {
    const shop = await open();
    await shop.fill('advocate', ['ANNA-1']);
    await shop.sell('1001');
    await shop.issued('ANNA-1');
    await shop.sell('1002');
    await shop.sell('1003');
    await ear.has(1);
    expect(JSON.parse(ear.received[0]?.body ?? '')).toMatchObject({
      type: 'pool.dry',
      data: { program: 'default', pool: 'advocate' },
    });
    await vi.waitFor(async () => expect(await shop.pools()).toMatchObject([{ waiting: 2 }]));
    await shop.fill('advocate', ['ANNA-1', 'ANNA-2', 'ANNA-3']);
    await vi.waitFor(async () => {
      const coupons = (await shop.hers())?.rewards.map(({ coupon }) => coupon);
      expect(coupons?.sort()).toEqual(['ANNA-1', 'ANNA-2', 'ANNA-3']);
    });
    expect(ear.received).toHaveLength(1);
  });

  it('does not lapse while its pool is dry, and gets its coupon whenever it is filled', async () => {
    const rules = { ...PROGRAM.rules, holdDays: 0, expiryDays: 10 };
    const shop = await open({ programs: [{ ...PROGRAM, rules }] });
    await shop.fill('advocate', ['ANNA-1']);
    await shop.sell('1001');
    await shop.issued('ANNA-1');
    shop.later({ minutes: 1 });
    await shop.sell('1002');
    await ear.has(1);
    await vi.waitFor(async () => expect(await shop.pools()).toMatchObject([{ waiting: 1 }]));
    shop.later({ days: 11 });
    expect((await shop.hers())?.rewards[0]).toMatchObject({ state: 'approved' });
    await shop.fill('advocate', ['ANNA-2']);
    await shop.issued('ANNA-2');
  });

  it('prefers the pool of its very offer', async () => {
    const shop = await open();
    await shop.fill('advocate', ['ANY']);
    await shop.fill('advocate-credit-1000-usd', ['TEN']);
    await shop.sell();
    await shop.issued('TEN');
  });

  it.each([
    ['an amount', { kind: 'credit', value: usd(1_000) }, 'advocate-credit-500-usd'],
    ['a part of the order', { kind: 'percent', percent: 20 }, 'advocate-amount-500-usd'],
  ] as const)(
    'of %s that a cap has cut takes no coupon of the whole offer; the merchant is told which',
    async (_what, advocate, pool) => {
      const shop = await open({
        programs: [
          {
            ...PROGRAM,
            offers: { ...PROGRAM.offers, advocate },
            rules: { ...PROGRAM.rules, holdDays: 0, caps: { perAdvocate: { value: usd(1_500) } } },
          },
        ],
      });
      await shop.fill('advocate', ['WHOLE-1', 'WHOLE-2']);
      await shop.sell('1001');
      await shop.issued('WHOLE-1');
      shop.later({ minutes: 1 });
      await shop.sell('1002');
      await ear.has(1);
      expect(JSON.parse(ear.received[0]?.body ?? '')).toMatchObject({
        type: 'pool.dry',
        data: { program: 'default', pool },
      });
      expect((await shop.hers())?.rewards[0]).toMatchObject({ state: 'approved', value: usd(500) });
      await shop.fill(pool, ['HALF-1']);
      await shop.issued('HALF-1');
    },
  );

  it('is handed over by the shop’s own function, tried again when that fails, and no coupon goes to two', async () => {
    const answers = ['boom', 'SHOP-1', 'SHOP-1', 'SHOP-2'];
    const asked: string[] = [];
    const shop = await open({
      issue: {
        credit: ({ id, value }) => {
          asked.push(id);
          expect(value).toEqual({ amount: 1_000, currency: 'USD' });
          const answer = answers.shift() ?? 'none left';
          if (answer === 'boom') throw new Error('The shop is closed.');
          return answer;
        },
      },
    });
    await shop.sell('1001');
    const hers = (coupon: string) =>
      vi.waitFor(async () => {
        shop.later({ minutes: 1 });
        expect((await shop.hers())?.rewards[0]).toMatchObject({ state: 'issued', coupon });
      });
    await hers('SHOP-1');
    expect(new Set(asked).size).toBe(1);
    await shop.sell('1002');
    await hers('SHOP-2');
  });

  it('is handed over at an address of the shop, signed, under the same id each time', async () => {
    ear.answers(503);
    const shop = await open({
      webhooks: [],
      issue: { credit: { url: ear.url, secret: SECRET } },
    });
    await shop.sell();
    await ear.has(1);
    ear.answers(200, {}, JSON.stringify({ coupon: 'FROM-SHOP' }));
    await vi.waitFor(async () => {
      shop.later({ minutes: 1 });
      expect((await shop.hers())?.rewards[0]).toMatchObject({ coupon: 'FROM-SHOP' });
    });
    const [first, second] = ear.received;
    expect(first?.headers['webhook-id']).toBe(second?.headers['webhook-id']);
    const at = new Date(Number(second?.headers['webhook-timestamp']) * 1_000);
    const id = String(second?.headers['webhook-id']);
    expect(second?.headers['webhook-signature']).toBe(
      new Webhook(SECRET).sign(id, at, second?.body ?? ''),
    );
    expect(JSON.parse(second?.body ?? '')).toMatchObject({
      type: 'reward.issue',
      data: { side: 'advocate', value: { amount: 1_000, currency: 'USD' } },
    });
  });

  it('stays where it is when nobody but the merchant hands it over', async () => {
    const shop = await open({ issue: { percent: () => 'BEN-1' } });
    await shop.order(shop.touched);
    await shop.webhook('paid');
    // Once the friend has his, the round that would have given her hers has been.
    await vi.waitFor(async () =>
      expect(await shop.rewards()).toMatchObject({ friend: 'issued/handed-over' }),
    );
    expect((await shop.hers())?.rewards[0]).toMatchObject({ state: 'approved' });
    const reward = (await shop.hers())?.rewards[0]?.id ?? '';
    await shop.act(reward, { action: 'issue', coupon: 'BY-HAND' });
    expect((await shop.hers())?.rewards[0]).toMatchObject({ coupon: 'BY-HAND' });
  });
});

describe('credit that is kept here', () => {
  const spend = { program: 'default', amount: { amount: 700, currency: 'USD' } };

  it('is earned, spent once for each id, given back, and never below zero', async () => {
    const shop = await open({ issue: { credit: 'balance' } });
    await shop.sell();
    await shop.issued(undefined);
    expect(await shop.balance()).toEqual([{ amount: 1_000, currency: 'USD' }]);
    const code = shop.anna.code;
    const first = await shop.asked('/v1/credit/spend', { ...spend, id: 's-1', code });
    expect(first).toEqual({
      status: 200,
      body: {
        ...{ id: 's-1', code, amount: spend.amount },
        balance: { amount: 300, currency: 'USD' },
      },
    });
    expect(await shop.asked('/v1/credit/spend', { ...spend, id: 's-1', code })).toEqual(first);
    const other = { ...spend, amount: { amount: 1, currency: 'USD' }, id: 's-1', code };
    expect((await shop.asked('/v1/credit/spend', other)).status).toBe(409);
    expect(await shop.asked('/v1/credit/spend', { ...spend, id: 's-2', code })).toMatchObject({
      status: 409,
      body: { code: 'not-enough-credit' },
    });
    const back = { program: 'default', id: 'b-1', spend: 's-1', amount: 200 };
    expect((await shop.asked('/v1/credit/return', back)).body).toMatchObject({
      balance: { amount: 500 },
    });
    expect((await shop.asked('/v1/credit/return', back)).body).toMatchObject({
      balance: { amount: 500 },
    });
    expect(
      (await shop.asked('/v1/credit/return', { ...back, id: 'b-2', amount: 501 })).status,
    ).toBe(409);
    // The friend sends the order back: 500 are there, 1000 were given.
    await shop.webhook('refunded', { coupons: [code] });
    expect(await shop.balance()).toEqual([{ amount: 0, currency: 'USD' }]);
    const account = await shop.asked<{ entries: object[] }>(
      `/v1/credit?program=default&code=${code}`,
    );
    expect(account.body.entries[0]).toMatchObject({
      kind: 'reversed',
      amount: -500,
      meant: -1_000,
    });
  });

  it('is spent by whoever signs as the shop or has its key, and by nobody else', async () => {
    const shop = await open({ issue: { credit: 'balance' } });
    await shop.sell();
    await shop.issued(undefined);
    const body = { ...spend, id: 's-1', code: shop.anna.code };
    const text = JSON.stringify(body);
    expect((await shop.post('/v1/credit/spend', body)).status).toBe(401);
    const wrong = { ...signed(text, shop.now()), 'webhook-signature': 'v1,AAAA' };
    expect((await shop.post('/v1/credit/spend', body, wrong)).status).toBe(401);
    expect((await shop.ask(`/v1/credit?program=default&code=${shop.anna.code}`)).status).toBe(401);
    const right = signed(text, shop.now());
    expect((await shop.post('/v1/credit/spend', body, right)).status).toBe(200);
    expect((await shop.post('/v1/credit/spend', body, right)).status).toBe(200);
    expect(await shop.balance()).toEqual([{ amount: 300, currency: 'USD' }]);
  });

  it.each([
    ['nothing', { amount: 0, currency: 'USD' }],
    ['less than nothing', { amount: -5, currency: 'USD' }],
    ['a fraction', { amount: 1.5, currency: 'USD' }],
    ['too much to count', { amount: 2 ** 60, currency: 'USD' }],
    ['no currency', { amount: 5, currency: 'XYZW' }],
  ])('cannot be spent by %s', async (_what, amount) => {
    const shop = await open({ issue: { credit: 'balance' } });
    const body = { program: 'default', id: 's-1', code: shop.anna.code, amount };
    expect((await shop.asked('/v1/credit/spend', body)).status).toBe(400);
  });
});

describe('a list of coupons', () => {
  it.each([
    ['lines of CSV', 'code,expires\r\n"A-1",2027-01-31\r\n\r\nA-2;\n', { added: 2, known: 0 }],
    [
      'JSON',
      '["A-1", {"code":"a-1"}, {"code":"A-2","expiresAt":"2027-01-31"}]',
      { added: 2, known: 1 },
    ],
  ])('is read from %s', async (_what, text, answer) => {
    const shop = await open();
    const response = await shop.ask('/v1/admin/pools/advocate?program=default', {
      ...{ method: 'POST', body: text, headers: shop.asAdmin },
    });
    expect(await response.json()).toEqual(answer);
  });

  it.each([
    ['nothing', ''],
    ['a code with a blank', 'A 1'],
    ['a script', '<script>'],
    ['an end in the past', 'A-1,2020-01-01'],
    ['an end that is no date', 'A-1,soon'],
    ['half a list', '["A-1"'],
    ['what is no code', '[{"kode":"A"}]'],
    ['nothing at all', '[null]'],
  ])('is refused as a whole with %s', async (_what, text) => {
    const shop = await open();
    const response = await shop.ask('/v1/admin/pools/advocate?program=default', {
      ...{ method: 'POST', body: text, headers: shop.asAdmin },
    });
    expect(response.status).toBe(400);
    expect(await shop.pools()).toEqual([]);
  });

  it('can be made by a pattern that is hard to guess', async () => {
    const shop = await open();
    const path = '/v1/admin/pools/friend/generate?program=default';
    const made = await shop.asked<{ coupons: { code: string }[] }>(path, {
      ...{ pattern: 'HI-####-????', count: 40 },
    });
    expect(made.body.coupons).toHaveLength(40);
    for (const { code } of made.body.coupons) expect(code).toMatch(/^HI-[2-9]{4}-[A-Z]{4}$/);
    expect(await shop.pools()).toMatchObject([{ pool: 'friend', free: 40 }]);
    expect((await shop.asked(path, { pattern: 'HI-##', count: 40 })).status).toBe(400);
    expect((await shop.asked(path, { pattern: 'HI ####', count: 40 })).status).toBe(400);
    expect((await shop.fill('nobody', ['A-1'])).status).toBe(400);
    expect((await shop.ask('/v1/admin/pools?program=default')).status).toBe(401);
  });

  it('of twenty thousand fits, as shops export them', async () => {
    const shop = await open();
    const lines = Array.from(
      { length: 20_000 },
      (_, index) => `MARIGOLD-SPRING-${100_000 + index}`,
    );
    const response = await shop.ask('/v1/admin/pools/advocate?program=default', {
      ...{ method: 'POST', body: lines.join('\n'), headers: shop.asAdmin },
    });
    expect(await response.json()).toEqual({ added: 20_000, known: 0 });
  });
});

describe('who hands rewards over', () => {
  it.each([
    ['an unknown kind', { gold: 'pool' }, /no such kind/],
    ['points as credit', { points: 'balance' }, /only money/],
    ['a word that nobody knows', { cash: 'bank' }, /must be "pool"/],
    [
      'a private address',
      { cash: { url: 'https://10.0.0.1/', secret: SECRET } },
      /issue\.cash\.url/,
    ],
  ])('cannot be set up as %s', async (_what, issue, message) => {
    const options = { issue, allowPrivateWebhooks: false, webhooks: [] };
    await expect(open(options as Partial<ServerOptions>)).rejects.toThrow(message);
  });
});
