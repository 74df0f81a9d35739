import { randomUUID } from 'node:crypto';
import type { Answer } from 'goodword/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEN, purchaseEvent } from './open-shop.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

let shop: Awaited<ReturnType<typeof shopWithAnna>>;
beforeEach(async () => {
  shop = await shopWithAnna();
});
afterEach(() => shop.close());

const send = async (userAgent: string | undefined, event: object) => {
  const headers: Record<string, string> =
    userAgent === undefined ? {} : { 'user-agent': userAgent };
  const response = await shop.post('/v1/events', { events: [event] }, headers);
  return ((await response.json()) as { answers: Answer[] }).answers[0];
};
const visit = (code: string) => ({
  ...{ type: 'visit', id: randomUUID(), program: 'default', visitor: BEN, ageMs: 0 },
  touch: { code, ageMs: 0 },
});
const visits = async () => (await shop.report()).funnel.visits;

const MOZILLA = 'Mozilla/5.0 (compatible;';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0';

describe('what is reported', () => {
  it.each([
    [
      'Googlebot',
      `${MOZILLA} Googlebot/2.1; +http://www.google.com/bot.html) ${CHROME} Safari/537.36`,
    ],
    [
      'Bingbot',
      `Mozilla/5.0 ${CHROME} (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)`,
    ],
    ['the preview of a messenger', `${MOZILLA} TelegramBot 1.0)`],
    [
      'an assistant that reads pages',
      `Mozilla/5.0 ${CHROME}; compatible; GPTBot/1.2; +https://openai.com/gptbot`,
    ],
  ])('by %s is no visit, and its event is told so', async (_, userAgent) => {
    expect(await send(userAgent, visit(shop.anna.code))).toMatchObject({
      result: 'drop',
      reason: 'robot',
    });
    expect(await visits()).toBe(0);
  });

  it.each([
    [
      'somebody on a phone',
      'Mozilla/5.0 (Linux; Android 10; CUBOT X30) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36',
    ],
    [
      'an app’s own browser',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 300.0',
    ],
    [
      'a shop’s own test',
      `Mozilla/5.0 (X11; Linux x86_64) ${CHROME.replace('Chrome', 'HeadlessChrome')} Safari/537.36`,
    ],
    ['a shop’s own app, which is no browser', 'okhttp/4.12.0'],
    ['somebody who says nothing', undefined],
  ])('counts the browser of %s as a visit', async (_, userAgent) => {
    expect(await send(userAgent, visit(shop.anna.code))).toMatchObject({ result: 'ok' });
    expect(await visits()).toBe(1);
  });

  it('by a robot tells it nothing of a code, and an order of it is taken like any other', async () => {
    const bot = `${MOZILLA} Googlebot/2.1)`;
    const answers = [await send(bot, visit(shop.anna.code)), await send(bot, visit('nobody'))];
    expect(answers).toMatchObject([{ reason: 'robot' }, { reason: 'robot' }]);
    expect(await send(bot, purchaseEvent({}))).toMatchObject({ result: 'ok' });
    const { conversions } = await shop.conversions();
    expect(JSON.stringify(conversions)).not.toContain('Googlebot');
  });
});
