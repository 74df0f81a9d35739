import type { Reward } from 'goodword/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANNA, BEN, CARA, openShop } from './open-shop.fixture.js';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const DAY_MS = 86_400_000;

/** An order on Anna's link, and her reward for it. */
async function rewardOfAnna(order = {}): Promise<Reward> {
  const { code } = await shop.register(ANNA, { firstName: 'Anna' });
  await shop.order({ visitor: BEN, touches: [{ code, daysAgo: 1 }], ...order });
  const rewards = (await shop.me(ANNA)).advocate?.rewards ?? [];
  if (!rewards[0]) throw new Error('Anna has no reward');
  return rewards[0];
}

const shown = async (response: Response) => ({
  status: response.status,
  ...((await response.json()) as Reward),
});

describe('the merchant', () => {
  it.each([
    ['no key', {}],
    ['a wrong key', { authorization: 'Bearer key-of-somebody-else' }],
    ['another kind of key', { authorization: 'Basic key-of-the-merchant' }],
  ])('is asked for the key when a request has %s', async (_what, headers) => {
    for (const path of ['programs', 'report?program=default', 'conversions?program=default']) {
      const response = await shop.ask(`/v1/admin/${path}`, { headers });
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ code: 'unauthorised' });
    }
    const act = await shop.post('/v1/admin/rewards/any', { action: 'approve' }, headers as never);
    expect(act.status).toBe(401);
  });

  it('sees the programs with their versions', async () => {
    const response = await shop.ask('/v1/admin/programs', { headers: shop.asAdmin });
    expect(await response.json()).toMatchObject({ programs: [{ id: 'default', version: 1 }] });
  });

  it('may approve before the time, and hand the reward over as a coupon', async () => {
    const { id } = await rewardOfAnna();
    expect(await shown(await shop.act(id, { action: 'approve', note: 'regular' }))).toMatchObject({
      status: 200,
      state: 'approved',
      reason: 'approved-by-shop',
    });
    expect(await shown(await shop.act(id, { action: 'issue', coupon: 'THANKS-7' }))).toMatchObject({
      status: 200,
      state: 'issued',
      reason: 'handed-over',
      coupon: 'THANKS-7',
    });
    expect((await shop.me(ANNA)).advocate).toMatchObject({
      earned: [{ amount: 1000, currency: 'USD' }],
      rewards: [{ coupon: 'THANKS-7' }],
    });
  });

  it('is told what a state does not allow, and nothing changes', async () => {
    const { id } = await rewardOfAnna();
    const early = await shop.act(id, { action: 'issue' });
    expect(early.status).toBe(409);
    expect(await early.json()).toMatchObject({
      code: 'not-allowed',
      message: 'A reward that is pending cannot become issued.',
    });
    await shop.act(id, { action: 'reject', note: 'a reseller' });
    for (const action of ['approve', 'reject', 'issue'] as const) {
      expect((await shop.act(id, { action })).status).toBe(409);
    }
    expect((await shop.me(ANNA)).advocate?.rewards).toMatchObject([
      { state: 'rejected', reason: 'rejected-by-shop' },
    ]);
  });

  it('is not overruled by facts that come later', async () => {
    const { id } = await rewardOfAnna();
    await shop.act(id, { action: 'reject' });
    await shop.webhook('paid');
    shop.later({ days: 30 });
    expect((await shop.me(ANNA)).advocate?.rewards).toMatchObject([
      { state: 'rejected', reason: 'rejected-by-shop' },
    ]);
  });

  it('sees a handed-over reward reversed when the order is refunded', async () => {
    const { id } = await rewardOfAnna();
    await shop.act(id, { action: 'approve' });
    await shop.act(id, { action: 'issue', coupon: 'THANKS-7' });
    await shop.webhook('refunded');
    expect((await shop.me(ANNA)).advocate?.rewards).toMatchObject([
      { state: 'reversed', reason: 'order-refunded', coupon: 'THANKS-7' },
    ]);
  });

  it.each([
    [{ action: 'destroy' }],
    [{}],
    [null],
    [{ action: 'approve', note: 7 }],
    [{ action: 'approve', note: 'x'.repeat(2_000) }],
  ])('is told how to write an action instead of %j', async (action) => {
    const { id } = await rewardOfAnna();
    expect((await shop.act(id, action as never)).status).toBe(400);
  });

  it('reads all orders page by page, newest first, each once', async () => {
    for (let index = 0; index < 120; index++) {
      await shop.order({ id: `${index}` });
      if (index % 3 === 0) shop.later({ minutes: 1 });
    }
    const seen: string[] = [];
    let before: string | undefined = '';
    for (let page = 0; before !== undefined && page < 9; page++) {
      const answer = await shop.conversions(before && `&before=${before}`);
      seen.push(...answer.conversions.map(({ orderId }) => orderId));
      before = answer.next;
    }
    expect(new Set(seen).size).toBe(120);
    expect(seen).toHaveLength(120);
    expect(seen[0]).toBe('119');
    const bad = await shop.ask('/v1/admin/conversions?program=default&before=%00', {
      headers: shop.asAdmin,
    });
    expect(bad.status).toBe(400);
  });

  it('reads a report with a place for every day, and the advocates who brought the most', async () => {
    const { code } = await shop.register(ANNA, { firstName: 'Anna' });
    await shop.visit(BEN, code);
    await shop.visit(BEN, code);
    await shop.visit(CARA, code);
    await shop.visit(ANNA, code);
    const share = { type: 'share', program: 'default', visitor: ANNA, ageMs: 0, code };
    await shop.events(
      { ...share, id: 's1', channel: 'copy', outcome: 'copied' },
      { ...share, id: 's2', channel: 'sms', outcome: 'handed-over' },
    );
    shop.later({ days: 2 });
    await shop.order({ visitor: BEN, touches: [{ code, daysAgo: 2 }] });
    const to = shop.now() + 1;
    const report = await shop.report(`&from=${to - 5 * DAY_MS}&to=${to}`);
    expect(report).toMatchObject({
      funnel: { opens: 0, shares: 1, visits: 2, orders: 1, allOrders: 1 },
      advocates: [{ code, firstName: 'Anna', visits: 2, orders: 1 }],
    });
    expect(report.days.map(({ shares, visits, orders }) => [shares, visits, orders])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [1, 2, 0],
      [0, 0, 0],
      [0, 0, 1],
    ]);
  });

  it.each([['&from=x'], ['&from=5&to=4'], ['&from=0&to=99999999999'], ['&to=-1']])(
    'is told when the range %s is none',
    async (query) => {
      const response = await shop.ask(`/v1/admin/report?program=default${query}`, {
        headers: shop.asAdmin,
      });
      expect(await response.json()).toMatchObject({ status: 400, code: 'bad-request' });
    },
  );
});
