import { describe, expect, it } from 'vitest';
import { seen } from '../seen.js';
import { ENGINES } from './engines.js';
import { openTown } from './town.js';

const BEN = { firstName: 'Ben', email: 'ben@example.com' };

/** Names that people really have, and names that somebody hopes will break us. */
const NAMES = [
  '<img src=x onerror="document.title=`broken`">',
  "👩‍👩‍👧‍👦 Łucja'); DROP TABLE events;--",
  'نور‮ evil',
  'A'.repeat(500),
];

describe.concurrent.each(ENGINES)('on a bad day in $name', ({ launch }) => {
  const town = openTown(launch);
  it.sequential('strange names are shown as they are written, everywhere, and break nothing', async () => {
    const shop = await town.shop();
    for (const firstName of NAMES) {
      const { link } = await shop.advocate(firstName);
      const ben = await town.person(BEN);
      await ben.goTo(link);
      await seen(ben.welcome).toContainText(firstName.slice(0, 20));
      const box = await ben.welcome.boundingBox();
      expect(box?.width).toBeLessThan(500);
      expect(await ben.page.title()).not.toBe('broken');
      await ben.leave();
    }
    const [firstName = ''] = NAMES;
    const buyer = await town.person({ firstName, email: 'img@example.com' });
    await buyer.buys();
    await seen(buyer.popup).toBeVisible();
    expect(await buyer.page.title()).not.toBe('broken');
    const merchant = await town.person({ firstName: 'Kit', email: 'kit@example.com' });
    await merchant.goTo(shop.dashboard);
    await seen(merchant.page.locator('h1')).toBeVisible();
    expect(await merchant.page.title()).not.toBe('broken');
    await seen(merchant.page.locator('.bones')).toHaveCount(0);
    // The page may scroll down, never sideways.
    const wider = 'document.documentElement.scrollWidth > innerWidth';
    expect(await merchant.page.evaluate(wider)).toBe(false);
  });

  it.sequential('a browser that refuses cookies and storage still shares, and its order still counts', async () => {
    const shop = await town.shop({ webhook: 'off' });
    const { link, code } = await shop.advocate('Anna');
    const ben = await town.person(BEN);
    await ben.refusesStorage();
    await ben.goTo(link);
    await seen(ben.welcome).toContainText('Anna');
    // Nothing was remembered, so he types the code: that is what codes are for.
    const conversion = await shop.heard(await ben.buys({ code }), ['browser']);
    expect(conversion.decision).toMatchObject({ code, signal: 'typed-code' });
    await seen(ben.popup).toBeVisible();
  });

  it.sequential('an address with a code of 5,000 letters, or none of ours, is left alone', async () => {
    const shop = await town.shop();
    const ben = await town.person(BEN);
    for (const code of ['x'.repeat(5000), 'a;Max-Age=1;Domain=evil', '%E0%A4', '<script>']) {
      await ben.goTo(`/?q=100%&via=${code}`);
      expect(await ben.status()).toMatchObject({ touches: [], waiting: 0 });
    }
    expect((await shop.report()).funnel.visits).toBe(0);
  });

  it.sequential('an order that the page declares wrongly is refused with a reason, and the page goes on', async () => {
    const shop = await town.shop();
    const ben = await town.person(BEN);
    await ben.goTo('/');
    await ben.status();
    for (const order of [
      { total: '42.00', currency: 'USD' },
      { id: '{{ order.id }}', total: '42.00', currency: 'USD' },
      { id: '1', total: '1,234', currency: 'USD' },
      { id: '1', total: '42.00', currency: 'dollars' },
      null,
    ]) {
      const answer = await ben.page.evaluate(`goodword('purchase', ${JSON.stringify(order)})`);
      expect(answer).toMatchObject({
        ok: false,
        problem: { code: expect.stringMatching(/^bad-/) },
      });
    }
    expect(await shop.conversions()).toEqual([]);
  });
});
