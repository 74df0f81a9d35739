import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANNA, BEN, NASTY, openShop, purchaseEvent } from './open-shop.fixture.js';
import { problem, refusal } from './refusal.fixture.js';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeEach(async () => {
  shop = await openShop({ holdDays: 0 });
});
afterEach(() => shop.close());

const opened = (id: string, more = {}) => ({
  type: 'open',
  id,
  program: 'default',
  visitor: BEN,
  ageMs: 0,
  surface: 'button',
  ...more,
});

describe('a batch of events', () => {
  it.each([['<html>'], [''], ['null'], ['[]'], ['{"events":1}'], ['{"events":']])(
    'that is %j is refused as a whole',
    async (body) => {
      const response = await shop.ask('/v1/events', { method: 'POST', body });
      expect(await problem(response)).toEqual(refusal(400, 'bad-request'));
    },
  );

  it('is refused with 413 when it holds more than 50 events or more than 64 KiB', async () => {
    const many = { events: Array.from({ length: 51 }, (_, index) => opened(`e${index}`)) };
    expect(await problem(await shop.post('/v1/events', many))).toEqual(refusal(413, 'too-large'));
    const long = { events: [opened('e1', { padding: 'x'.repeat(70_000) })] };
    expect(await problem(await shop.post('/v1/events', long))).toEqual(refusal(413, 'too-large'));
  });

  it('is refused with 413 when its length is not announced and it goes on and on', async () => {
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('x'.repeat(10_000))),
    });
    const init = { method: 'POST', body: endless, duplex: 'half' } as RequestInit;
    expect(await problem(await shop.ask('/v1/events', init))).toEqual(refusal(413, 'too-large'));
  });

  it('keeps its good half and says of each bad event why it is dropped', async () => {
    const { code } = await shop.register(ANNA);
    const visit = (id: string, of: string, more = {}) =>
      opened(id, { type: 'visit', touch: { code: of, ageMs: 0 }, ...more });
    const answers = await shop.events(
      opened('good-1'),
      opened('', {}),
      opened('no-type', { type: 'dance' }),
      opened('no-program', { program: 'elsewhere' }),
      opened('too-old', { ageMs: 31 * 86_400_000 }),
      visit('unknown', 'NOBODY'),
      visit('unreadable', 'no code!'),
      visit('long', 'x'.repeat(5_000)),
      'not an object',
      visit('good-2', code.toLowerCase()),
      purchaseEvent({ id: '7', currency: 'XQZ' }),
      opened('good-1'),
    );
    expect(answers).toEqual([
      { id: 'good-1', result: 'ok' },
      { id: '', result: 'drop', reason: 'bad-event' },
      { id: 'no-type', result: 'drop', reason: 'bad-event' },
      { id: 'no-program', result: 'drop', reason: 'unknown-program' },
      { id: 'too-old', result: 'drop', reason: 'too-old' },
      { id: 'unknown', result: 'drop', reason: 'unknown-code' },
      { id: 'unreadable', result: 'drop', reason: 'bad-code' },
      { id: 'long', result: 'drop', reason: 'bad-code' },
      { id: '', result: 'drop', reason: 'bad-event' },
      { id: 'good-2', result: 'ok' },
      { id: 'purchase:default:7', result: 'drop', reason: 'bad-currency' },
      { id: 'good-1', result: 'duplicate' },
    ]);
    expect((await shop.report()).funnel).toMatchObject({ opens: 1, visits: 1, allOrders: 0 });
  });

  it('changes nothing when it is sent a second time', async () => {
    const batch = [opened('e1'), purchaseEvent({ id: '7' })];
    await shop.events(...batch);
    const before = await shop.report();
    expect(await shop.events(...batch)).toMatchObject([
      { result: 'duplicate' },
      { result: 'duplicate' },
    ]);
    expect(await shop.report()).toEqual(before);
  });

  it('may carry fields that nobody knows, __proto__ among them', async () => {
    const body = `{"__proto__":{"admin":true},"events":[{"type":"open","id":"e1","program":"default",
      "visitor":"${BEN}","ageMs":0,"surface":"button","__proto__":{"polluted":1},"constructor":1,
      "new":{"deep":[1]}}]}`;
    const response = await shop.ask('/v1/events', { method: 'POST', body });
    expect(await response.json()).toEqual({ answers: [{ id: 'e1', result: 'ok' }] });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const named = await shop.events(opened('e2', { program: '__proto__' }));
    expect(named).toEqual([{ id: 'e2', result: 'drop', reason: 'unknown-program' }]);
  });

  it.each([[undefined], ['undefined'], ['{{ order.id }}'], [''], [2 ** 60]])(
    'drops a purchase whose order id is %j',
    async (id) => {
      const event = purchaseEvent({ id: '7' });
      const [answer] = await shop.events({ ...event, order: { ...event.order, id } });
      expect(answer).toMatchObject({ result: 'drop', reason: 'bad-order-id' });
    },
  );

  it.each([[-1], [1.5], ['42'], [null], [2 ** 60]])(
    'drops a purchase whose amount is %j',
    async (amount) => {
      const event = purchaseEvent({ id: '7' });
      const order = { ...event.order, total: { amount, currency: 'USD' } };
      const [answer] = await shop.events({ ...event, order });
      expect(answer).toMatchObject({ result: 'drop', reason: 'bad-amount' });
    },
  );
});

describe('text from strangers', () => {
  it.each(NASTY.map((text) => [text]))('is stored and shown as text: %j', async (text) => {
    const anna = await shop.register(ANNA, { firstName: text, id: text, email: text });
    expect(anna.code).toMatch(/^[A-Z0-9]{5,}$/);
    const shown = Buffer.from(text.replaceAll('\0', '')).toString();
    expect(anna.firstName).toBe(shown);
    const order = { visitor: BEN, coupons: [text, anna.code], customer: { id: `not ${text}` } };
    expect(await shop.order({ ...order, id: `№ ${text}` })).toMatchObject({ result: 'ok' });
    expect((await shop.webhook('paid', { ...order, id: `№ ${text}` })).status).toBe(200);
    expect((await shop.conversions()).conversions).toMatchObject([
      { orderId: `№ ${shown}`, status: 'paid', advocate: { code: anna.code, firstName: shown } },
    ]);
    expect((await shop.me(BEN)).friend).toMatchObject({ invitedBy: shown });
  });

  it('is harmless in every address', async () => {
    const text = encodeURIComponent(`x' or '1'='1`);
    const paths = [
      `/v1/programs/${text}`,
      `/v1/codes/${text}?program=default`,
      `/v1/codes/ANNA42?program=${text}`,
      `/v1/admin/report?program=${text}`,
    ];
    for (const path of paths) {
      expect((await shop.ask(path, { headers: shop.asAdmin })).status).toBe(404);
    }
    const act = await shop.act(text, { action: 'approve' });
    expect(await problem(act)).toEqual(refusal(404, 'unknown-reward'));
  });

  it('is cut, not refused, when a first name has 500 characters', async () => {
    const anna = await shop.register(ANNA, { firstName: 'Ánnä'.repeat(125) });
    expect(anna.firstName).toHaveLength(60);
    expect(anna.code).toMatch(/^ANNAANNAAN[A-Z0-9]{3}$/);
  });

  it('never brings an e-mail address or a visitor id into an answer', async () => {
    await shop.register(ANNA, { firstName: 'Anna', email: 'anna@secret.example' });
    await shop.order({ visitor: BEN, customer: { email: 'ben@secret.example' } });
    const answers = JSON.stringify([
      await shop.me(ANNA),
      await shop.me(BEN),
      await shop.report(),
      await shop.conversions(),
    ]);
    expect(answers).not.toMatch(/secret\.example|visitor-of/);
  });
});

describe('a visitor', () => {
  it('is told so when it is unreadable, and never gets somebody else’s numbers', async () => {
    const bad = await shop.post('/v1/advocates', { program: 'default', visitor: 'short' });
    expect(await problem(bad)).toEqual(refusal(400, 'bad-request'));
    const nobody = await shop.ask('/v1/me?program=default');
    expect(await problem(nobody)).toEqual(refusal(401, 'unauthorised'));
    await shop.register(ANNA);
    expect(await shop.me('visitor-of-nobody-01')).toEqual({});
  });
});
