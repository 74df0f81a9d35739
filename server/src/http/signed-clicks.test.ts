import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { BEN, purchaseEvent } from './open-shop.fixture.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

type Shop = Awaited<ReturnType<typeof shopWithAnna>>;
let shop: Shop;
afterEach(() => shop.close());

const open = async (signedClicks?: boolean) => {
  shop = await shopWithAnna({ ...(signedClicks !== undefined && { review: { signedClicks } }) });
};
/** Opens the short link; answers the line that sets a cookie. */
const click = async (code: string, headers: Record<string, string> = {}) =>
  (await shop.ask(`/r/${code}`, { headers })).headers.get('set-cookie');
const pair = (line: string | null) => (line ?? '').split(';')[0] ?? '';
const arrive = (code: string, cookie: string) =>
  shop.post(
    '/v1/events',
    {
      events: [
        {
          ...{ type: 'visit', id: randomUUID(), program: 'default', visitor: BEN, ageMs: 0 },
          touch: { code, ageMs: 0 },
        },
      ],
    },
    cookie === '' ? {} : { cookie },
  );
const buy = async (code: string) => {
  await shop.events(purchaseEvent({ touches: [{ code, daysAgo: 0 }] }));
  return (await shop.conversions()).conversions[0]?.decision;
};
const UNSIGNED = { doubts: [{ doubt: 'unsigned-click' }], review: { state: 'held' } };

describe('a program that asks for signed clicks', () => {
  it('lists the click on a short link as evidence, and holds nothing', async () => {
    await open(true);
    const line = await click(shop.anna.code.toLowerCase());
    for (const word of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/goodword', 'Max-Age=21600']) {
      expect(line).toContain(word);
    }
    await arrive(shop.anna.code, pair(line));
    const decision = await buy(shop.anna.code);
    expect(decision).toMatchObject({ code: shop.anna.code });
    expect(decision?.evidence).toContainEqual(
      expect.objectContaining({ subject: 'signed-click', outcome: 'met' }),
    );
    expect(decision).not.toHaveProperty('review');
  });

  it('holds an order whose link nobody is known to have opened', async () => {
    await open(true);
    await arrive(shop.anna.code, '');
    expect(await buy(shop.anna.code)).toMatchObject(UNSIGNED);
  });

  it.each([
    ['is made up', () => 'gw_click=WzE3OTUzNDE2MDAwMDAsImRlZmF1bHQiLCJBTk5BIl0.AAAA'],
    [
      'was changed',
      async () =>
        pair(await click(shop.anna.code)).replace(/.$/, (end) => (end === 'A' ? 'B' : 'A')),
    ],
    [
      'is of another advocate',
      async () => {
        const { code } = await shop.register('visitor-of-mallory-1');
        return pair(await click(code));
      },
    ],
    [
      'is too old',
      async () => {
        const cookie = pair(await click(shop.anna.code));
        shop.later({ minutes: 361 });
        return cookie;
      },
    ],
    ['is nonsense', () => 'gw_click=%%%.;;; gw_click'],
  ])('believes no token that %s', async (_, cookie) => {
    await open(true);
    await arrive(shop.anna.code, await cookie());
    expect(await buy(shop.anna.code)).toMatchObject(UNSIGNED);
  });

  it('holds nothing where the shop’s own server tells of the code', async () => {
    await open(true);
    await buy(shop.anna.code);
    await shop.webhook('paid', { coupons: [shop.anna.code] });
    const [order] = (await shop.conversions()).conversions;
    expect(order?.decision).not.toHaveProperty('review');
  });

  it('gives robots that ask for a preview no token', async () => {
    await open(true);
    expect(await click(shop.anna.code, { 'user-agent': 'WhatsApp/2.23' })).toBeNull();
    expect(await click('nobody')).toBeNull();
  });
});

it('a program that says nothing of it sets no cookie and holds nothing', async () => {
  await open();
  expect(await click(shop.anna.code)).toBeNull();
  await arrive(shop.anna.code, '');
  expect(await buy(shop.anna.code)).not.toHaveProperty('review');
});
