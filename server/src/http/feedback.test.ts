import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANNA, BEN, CARA, openShop } from './open-shop.fixture.js';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const answerOf = (visitor: string, score: number, comment?: string) => ({
  ...{ type: 'feedback', id: randomUUID(), program: 'default', visitor, ageMs: 0 },
  ...{ score, ...(comment && { comment }) },
});

describe('How likely are you to recommend us?', () => {
  it('is reported as promoters less detractors in percent, each answer once', async () => {
    expect((await shop.report()).feedback).toEqual({
      ...{ answers: 0, promoters: 0, detractors: 0, comments: [] },
    });
    const anna = answerOf(ANNA, 10);
    await shop.events(anna, answerOf(BEN, 7), answerOf(CARA, 6, ' The glaze was chipped. '));
    expect(await shop.events(anna)).toMatchObject([{ result: 'duplicate' }]);
    await shop.events(answerOf('visitor-of-dora-0001', 9));
    const { feedback } = await shop.report();
    expect(feedback).toMatchObject({ answers: 4, promoters: 2, detractors: 1, nps: 25 });
    expect(feedback?.comments).toEqual([
      { at: shop.now(), score: 6, comment: 'The glaze was chipped.' },
    ]);
  });

  it('drops what is no answer, and takes the others of its batch', async () => {
    const wrong = answerOf(ANNA, 11);
    expect(await shop.events(wrong, answerOf(BEN, 0))).toMatchObject([
      { id: wrong.id, result: 'drop', reason: 'bad-event' },
      { result: 'ok' },
    ]);
    expect((await shop.report()).feedback).toMatchObject({ answers: 1, nps: -100 });
  });

  it('shows a person what she wrote, and forgets it with her; the number stays', async () => {
    await shop.events(answerOf(BEN, 3, 'Call me, Ben, 555 0100.'));
    const mine = await shop.ask(`/v1/people/export?visitor=${BEN}`, { headers: shop.asAdmin });
    expect(await mine.text()).toContain('555 0100');
    await shop.post('/v1/people/erase', { visitor: BEN }, shop.asAdmin);
    expect((await shop.report()).feedback).toMatchObject({
      ...{ answers: 1, detractors: 1, nps: -100, comments: [] },
    });
  });
});
