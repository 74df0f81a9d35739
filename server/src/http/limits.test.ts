import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANNA, BEN, openShop, purchaseEvent } from './open-shop.fixture.js';
import { problem, refusal } from './refusal.fixture.js';

const GUESSER = { address: '8.8.4.4' };
const OFFICE = { address: '1.1.1.1' };
let shop: Awaited<ReturnType<typeof openShop>>;
let code: string;
beforeEach(async () => {
  shop = await openShop();
  code = (await shop.register(ANNA)).code;
});
afterEach(() => shop.close());

const look = (guess: string, from = GUESSER) =>
  shop.ask(`/v1/codes/${guess}?program=default`, {}, from);
const visit = (n: number, guess: string, from = GUESSER) =>
  shop.post(
    '/v1/events',
    { events: [{ ...opened(n), type: 'visit', touch: { code: guess, ageMs: 0 } }] },
    {},
    from,
  );
const opened = (n: number) => ({
  ...{ type: 'open', id: `event-${n}`, program: 'default', visitor: `visitor-of-many-${n}` },
  ...{ ageMs: 0, surface: 'button' },
});

describe('somebody who guesses codes', () => {
  it('gets 60 answers out of 10,000 guesses, and is told when to ask again', async () => {
    const statuses = new Map<number, number>();
    for (let n = 0; n < 10_000; n++) {
      const { status } = await look(`GUESS${n}`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses]).toEqual([
      [404, 60],
      [429, 9_940],
    ]);
    const refused = await look(code);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await problem(refused)).toEqual(refusal(429, 'rate-limited'));
    expect((await look(code, OFFICE)).status).toBe(200);
    shop.later({ minutes: 1 });
    expect((await look(code)).status).toBe(200);
  }, 180_000);

  it('learns nothing by events either, while orders of that address still count', async () => {
    for (let n = 0; n < 60; n++) await visit(n, `GUESS${n}`);
    expect(await (await visit(61, code)).json()).toMatchObject({ answers: [{ result: 'retry' }] });
    const batch = { events: [purchaseEvent({ visitor: BEN, code }), opened(62)] };
    const orders = await shop.post('/v1/events', batch, {}, GUESSER);
    expect(await orders.json()).toMatchObject({ answers: [{ result: 'ok' }, { result: 'ok' }] });
    shop.later({ minutes: 1 });
    expect(await (await visit(61, code)).json()).toMatchObject({ answers: [{ result: 'ok' }] });
  });
});

describe('honest shoppers behind one office address', () => {
  it('are all heard, a thousand of them in one minute, some of whom mistype', async () => {
    for (let n = 0; n < 1_000; n++) {
      expect((await look(n % 50 === 0 ? 'MISTYPED' : code, OFFICE)).status).not.toBe(429);
      if (n % 10 === 0) expect((await visit(n, code, OFFICE)).status).toBe(200);
    }
  });
});

it('one visitor whose page runs in a circle is slowed down, and her neighbour is not', async () => {
  const send = (visitor: string) =>
    shop.post('/v1/events', { events: [{ ...opened(1), visitor }] }, {}, OFFICE);
  for (let n = 0; n < 600; n++) await send(BEN);
  expect(await problem(await send(BEN))).toEqual(refusal(429, 'rate-limited'));
  expect((await send(ANNA)).status).toBe(200);
});

it('one address that asks for more than a hundred times a second is slowed down', async () => {
  const statuses = new Set<number>();
  for (let n = 0; n < 6_001; n++) {
    statuses.add((await shop.ask('/v1/nothing', {}, GUESSER)).status);
  }
  expect([...statuses]).toEqual([404, 429]);
  expect((await shop.ask('/v1/nothing', {}, OFFICE)).status).toBe(404);
});
