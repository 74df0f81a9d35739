import { describe, expect, it } from 'vitest';
import { seen } from '../seen.js';
import { ENGINES } from './engines.js';
import { erasesInDashboard, findingsInDashboard } from './merchant-rounds.js';
import { openTown } from './town.js';

const ANNA = { firstName: 'Anna', email: 'anna@example.com' };
const BEN = { firstName: 'Ben', email: 'ben@example.com' };

describe.concurrent.each(ENGINES)('in $name', ({ launch }) => {
  const town = openTown(launch);
  /** Anna has bought something and has her link. */
  const annaWithLink = async () => {
    const anna = await town.person(ANNA);
    await anna.buys();
    const link = await anna.copiesLink();
    return { anna, link, code: new URL(link).searchParams.get('via') ?? '' };
  };

  it.sequential('a shared link earns Anna a reward when Ben has paid, and everybody sees why', async () => {
    const shop = await town.shop({ webhook: 'off' });
    const { anna, link, code } = await annaWithLink();
    expect(link).toMatch(new RegExp(`^${shop.url}/\\?via=ANNA\\w+$`));

    const ben = await town.person(BEN);
    await ben.goTo(link);
    await seen(ben.welcome).toContainText('Anna');
    await seen(ben.welcome).toContainText('$10');
    await seen(ben.page).toHaveURL(`${shop.url}/`); // the code was taken from the address

    const orderId = await ben.buys({ offered: true });
    await shop.heard(orderId, ['browser']);
    const order = shop.orderOf(orderId);
    expect(order).toMatchObject({ code, discount: 1000 });

    await seen(await anna.looksAtRewards()).toContainText(/pending/i);
    await shop.send('order.paid', order);
    await seen(await anna.looksAtRewards()).toContainText(/approved/i);
    await seen(await ben.looksAtRewards()).toContainText('Anna');

    const { funnel } = await shop.report();
    expect(funnel).toMatchObject({ visits: 1, orders: 1, allOrders: 2 });
    expect(funnel.revenue).toEqual([{ amount: order.total, currency: 'USD' }]);
    const conversion = await shop.heard(orderId, ['browser', 'webhook']);
    expect(conversion).toMatchObject({
      status: 'paid',
      decision: { code },
      advocate: { firstName: 'Anna' },
    });
    expect(conversion.rewards.map(({ side, state }) => [side, state]).sort()).toEqual([
      ['advocate', 'approved'],
      ['friend', 'redeemed'],
    ]);

    const merchant = await town.person({ firstName: 'Kit', email: 'kit@example.com' });
    await merchant.goTo(shop.dashboard);
    await seen(merchant.page.getByText(code).first()).toBeVisible();
    await seen(merchant.page.getByText(orderId).first()).toBeVisible();
    expect(merchant.page.url()).not.toContain(shop.adminKey);
    expect(await findingsInDashboard(merchant.page)).toEqual([]);
    await erasesInDashboard(merchant.page, BEN.email);
    expect((await shop.report()).funnel).toMatchObject({ orders: 1, allOrders: 2 });
  });

  it.sequential('a thank-you page that is reloaded five times is one order, and asks once', async () => {
    const shop = await town.shop();
    const anna = await town.person(ANNA);
    const orderId = await anna.buys();
    await anna.closesPopup();
    for (let time = 0; time < 5; time += 1) await anna.page.reload();
    await shop.heard(orderId, ['browser', 'webhook']);
    await anna.isHeard();
    await anna.page.waitForTimeout(2_500); // a second question would be there by then
    await seen(anna.popup).toBeHidden();
    const { funnel } = await shop.report();
    expect(funnel).toMatchObject({ allOrders: 1, opens: 1 });
    expect(await shop.conversions()).toHaveLength(1);
  });

  it.sequential('a webhook that comes before the browser ends in the same reward', async () => {
    const shop = await town.shop({ webhook: 'off' });
    const { link, code } = await shop.advocate('Anna');
    const ben = await town.person(BEN);
    await ben.goTo(link);
    await seen(ben.welcome).toBeVisible();
    // The browser's report is held up until the webhook has been heard.
    await ben.page.route('**/v1/events', (route) => route.abort());
    const orderId = await ben.buys();
    await shop.send('order.paid', shop.orderOf(orderId));
    await shop.heard(orderId, ['webhook']);
    await ben.page.unroute('**/v1/events');
    await ben.page.reload();
    const conversion = await shop.heard(orderId, ['browser', 'webhook']);
    expect(conversion).toMatchObject({ decision: { code } });
    expect(conversion.rewards).toHaveLength(2);
  });

  it.sequential('an order that only the browser reported stays pending', async () => {
    const shop = await town.shop({ webhook: 'off' });
    const { link } = await shop.advocate('Anna');
    const ben = await town.person(BEN);
    await ben.goTo(link);
    await seen(ben.welcome).toBeVisible();
    const conversion = await shop.heard(await ben.buys(), ['browser']);
    expect(conversion).toMatchObject({ status: 'reported' });
    expect(conversion.rewards).toMatchObject([
      { state: 'pending', reason: 'awaiting-payment' },
      { state: 'pending', reason: 'awaiting-payment' },
    ]);
  });

  it.sequential('an order that only the webhook reported is credited by its code', async () => {
    const shop = await town.shop();
    const { link, code } = await shop.advocate('Anna');
    const ben = await town.person(BEN);
    await ben.page.route('**/v1/events', (route) => route.abort());
    await ben.goTo(link);
    const orderId = await ben.buys({ code });
    const conversion = await shop.heard(orderId, ['webhook']);
    expect(conversion.decision).toMatchObject({ code, signal: 'typed-code' });
    expect(conversion.rewards).toHaveLength(2);
  });

  it.sequential('Anna earns nothing by inviting herself, and reads why', async () => {
    const shop = await town.shop();
    const { anna, link } = await annaWithLink();
    await anna.goTo(link);
    const orderId = await anna.buys({ pot: 'big-hal' });
    const conversion = await shop.heard(orderId, ['browser', 'webhook']);
    expect(conversion.rewards).toMatchObject([
      { state: 'rejected', reason: 'self-referral' },
      { state: 'rejected', reason: 'self-referral' },
    ]);
    await seen(await anna.looksAtRewards()).toContainText(/inviting yourself/i);
  });

  it.sequential('a code that nobody owns is welcomed by nobody and does not push out a real one', async () => {
    const shop = await town.shop();
    const { link, code } = await shop.advocate('Anna');
    const ben = await town.person(BEN);
    await ben.goTo(link);
    await seen(ben.welcome).toBeVisible();
    await ben.isHeard();
    await ben.goTo('/?via=NOBODY99');
    await ben.isHeard();
    await seen(ben.welcome).toBeHidden();
    const conversion = await shop.heard(await ben.buys(), ['browser', 'webhook']);
    expect(conversion.decision).toMatchObject({ code });
    expect((await shop.report()).funnel.visits).toBe(1);
  });

  it.sequential('a touch that is older than the window is named in the evidence and earns nothing', async () => {
    const shop = await town.shop();
    const { link, code } = await shop.advocate('Anna');
    const ben = await town.person(BEN);
    await ben.goTo(link);
    await seen(ben.welcome).toBeVisible();
    await ben.isHeard();
    shop.wait(41);
    await ben.page.clock.setSystemTime(shop.now());
    const conversion = await shop.heard(await ben.buys({ code: '' }), ['browser', 'webhook']);
    expect(conversion.decision.code).toBeUndefined();
    expect(conversion.rewards).toEqual([]);
    expect(conversion.decision.evidence).toContainEqual(
      expect.objectContaining({ signal: 'touch', subject: code, outcome: 'passed-over' }),
    );
  });

  it.sequential('who takes the code out again pays at the first press, though the sum changes meanwhile', async () => {
    const shop = await town.shop();
    const { link } = await shop.advocate('Anna');
    const ben = await town.person(BEN);
    await ben.goTo(link);
    await seen(ben.welcome).toBeVisible();
    await ben.isHeard();
    const orderId = await ben.buys({ offered: true, code: '', pressMs: 500 });
    expect(shop.orderOf(orderId).code).toBeFalsy();
  });

  it.sequential('what was bought while the backend was down is reported when it is back', async () => {
    const shop = await town.shop({ webhook: 'off' });
    const { link, code } = await shop.advocate('Anna');
    const ben = await town.person(BEN);
    await ben.goTo(link);
    await seen(ben.welcome).toBeVisible();
    await ben.isHeard();
    await ben.page.route('**/goodword/v1/**', (route) => route.fulfill({ status: 503, body: '' }));
    const orderId = await ben.buys();
    await seen.poll(async () => (await ben.status()).waiting).toBeGreaterThan(0);
    expect(await shop.conversions()).toEqual([]);
    await ben.page.unroute('**/goodword/v1/**');
    await ben.goTo('/');
    const conversion = await shop.heard(orderId, ['browser']);
    expect(conversion.decision).toMatchObject({ code });
  });
});
