// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { json, NOW, parcel, pool, refused, stock } from '../backend.fixture.js';
import { told } from '../told-address.fixture.js';
import { closePage, openPage } from './open-page.fixture.js';

afterEach(closePage);

const bodies: string[] = [];
const keepBodies = async (request: Request) => {
  if (request.method === 'POST' && request.url.includes('/pools/')) {
    bodies.push(await request.clone().text());
  }
  return undefined;
};

describe('the pools of coupons', () => {
  it('say how much is left, and which one runs low', async () => {
    const page = await openPage();
    page.press('Coupons');
    await page.seen('.pool', 'For advocates');
    expect(page.text('.pool:first-child dd')).toEqual(['3', '40', '2']);
    expect(page.text('.pool .chip')).toEqual(['Running low', 'Not filled']);
  });

  it('warn where rewards wait', async () => {
    const page = await openPage((_, { pathname }) =>
      pathname.endsWith('/pools')
        ? json({ ...stock, pools: [{ ...pool, free: 0, waiting: 2 }] })
        : undefined,
    );
    page.press('Coupons');
    await page.seen('.pool-waits', '2 rewards wait for coupons of this pool.');
    expect(page.text('.pool:first-child .chip')).toEqual(['Dry']);
  });

  it('say that the shop itself fails to hand rewards over, and what it answered', async () => {
    const failing = { rewards: 2, outcome: 'Answered 503.' };
    const page = await openPage((_, { pathname }) =>
      pathname.endsWith('/pools') ? json({ ...stock, pools: [pool], failing }) : undefined,
    );
    page.press('Coupons');
    await page.seen('.pool-waits', '2 rewards wait for your shop');
    await page.seen('.pool-waits', 'Answered 503.');
  });

  it('are not asked for where the shop hands rewards over in another way', async () => {
    const page = await openPage((_, { pathname }) =>
      pathname.endsWith('/pools')
        ? json({ pools: [], takes: [], needless: ['advocate', 'friend'] })
        : undefined,
    );
    page.press('Coupons');
    await page.seen('.pools', 'For advocates and for friends no pool is needed');
    expect(page.all('.pool')).toEqual([]);
  });

  it('take a list that is pasted, as it is', async () => {
    bodies.length = 0;
    const page = await openPage(keepBodies);
    page.press('Coupons');
    await page.seen('.pool', 'Add coupons');
    page.press('Add coupons');
    await page.seen('.pool-form', 'Codes, one a line');
    page.press('Add');
    await page.seen('[role=alert]', 'Paste codes first');
    const list = page.root.querySelector('textarea') as HTMLTextAreaElement;
    list.value = 'A-1\nA-2,2027-01-31';
    page.press('Add');
    await page.seen('.filled', '2 coupons were added. 1 were there already.');
    expect(bodies).toEqual(['A-1\nA-2,2027-01-31']);
    expect(page.asked).toContain('POST pools/advocate?program=default');
  });

  it('have codes made, and hand them out for the shop', async () => {
    bodies.length = 0;
    const page = await openPage(keepBodies);
    page.press('Coupons');
    await page.seen('.pool', 'Add coupons');
    page.press('Add coupons');
    await page.seen('.pool-form', 'Made here');
    page.all('.pool-form [type=radio]')[1]?.click();
    await page.seen('.making', 'Pattern');
    page.press('Add');
    await page.seen('.filled', 'Your shop does not know these codes yet.');
    expect(JSON.parse(bodies[0] ?? '')).toEqual({ pattern: 'THANKS-????-##', count: 100 });
    const link = page.root.querySelector<HTMLAnchorElement>('.filled a');
    expect(decodeURIComponent(link?.href ?? '')).toContain('code,expires\nA-1');
  });

  it('say what is wrong with a list, and keep it', async () => {
    const page = await openPage((request) =>
      request.method === 'POST' && request.url.includes('/pools/')
        ? refused(400, 'bad-request', 'Coupon 2, "A 2": a code has letters.')
        : undefined,
    );
    page.press('Coupons');
    await page.seen('.pool', 'Add coupons');
    page.press('Add coupons');
    await page.seen('.pool-form', 'Codes');
    (page.root.querySelector('textarea') as HTMLTextAreaElement).value = 'A-1\nA 2';
    page.press('Add');
    await page.seen('.pool-form [role=alert]', 'Coupon 2, "A 2"');
    expect(page.root.querySelector('textarea')?.value).toBe('A-1\nA 2');
  });
});

describe('messages', () => {
  it('that were given up are shown with the reason, and sent again', async () => {
    const page = await openPage();
    page.press('Messages');
    await page.seen('.messages .act', 'Reward handed over');
    await page.seen('.messages .act', 'Mail to the advocate');
    await page.seen('.messages .act', '550 No such mailbox');
    page.press('Send again');
    await page.seen('[role=status]', 'The message is on its way again.');
    await page.seen('.messages', 'Nothing was given up.');
    expect(page.asked).toContain('POST messages/p-1');
  });

  it('to the shop’s own systems: which are told what, and a test that shows whether it arrives', async () => {
    const page = await openPage();
    page.press('Messages');
    await page.seen('.told', 'Send a test');
    // Not what stands behind the question mark.
    expect(page.text('.told li')).toEqual(['erp.shop.example/inA pool is dry']);
    page.press('Send a test');
    await page.seen('.told [role=status]', 'A test is on its way to this address.');
    expect(page.asked).toContain('POST webhooks/test?program=default');
    const next = 'GET messages?program=default&state=waiting';
    await vi.waitFor(() => expect(page.asked.at(-1)).toBe(next));
  });

  it.each([
    ['arrived', 'delivered', '200', 'Arrived', 'The test arrived.'],
    ['failed', 'waiting', '500 Oh', 'Failed 500 Oh', 'It is tried again for two days.'],
    ['gave up', 'dead', '410 Gone', 'Given up 410 Gone', 'The test failed.'],
  ])(
    'of a test that %s are told of beside the address, with nothing pressed',
    async (_, ...rest) => {
      const [state, outcome, beside, below] = rest;
      const sent = { ...parcel, type: 'webhook.test', url: told[0]?.url, at: NOW, state, outcome };
      const before = { ...sent, at: NOW - 1, state: 'delivered' };
      const page = await openPage((_, { pathname, searchParams }) => {
        if (!pathname.endsWith('/messages')) return undefined;
        return json({
          messages: [sent, before].filter((one) => one.state === searchParams.get('state')),
        });
      });
      page.press('Messages');
      await page.seen('.told', 'Send a test');
      page.press('Send a test');
      await vi.waitFor(() => expect(page.text('.told li').join()).toContain(beside));
      await page.seen('.told [role=status]', below);
    },
  );

  it('that she looks at while a test is under way stay in sight when it is known', async () => {
    const sent = {
      ...parcel,
      type: 'webhook.test',
      url: told[0]?.url,
      at: NOW,
      state: 'delivered',
    };
    const page = await openPage((_, { pathname, searchParams }) =>
      pathname.endsWith('/messages')
        ? json({ messages: searchParams.get('state') === 'delivered' ? [sent] : [] })
        : undefined,
    );
    page.press('Messages');
    await page.seen('.told', 'Send a test');
    page.press('Send a test');
    await page.seen('.told [role=status]', 'A test is on its way to this address.');
    page.all('.messages [type=radio]')[2]?.click();
    await vi.waitFor(() => expect(page.text('.told li').join()).toContain('Arrived'));
    const last = () => page.asked.at(-1);
    await vi.waitFor(() => expect(last()).toBe('GET messages?program=default&state=delivered'));
    await page.seen('.messages .act', 'A test');
  });

  it('to nobody of the shop’s own: how that is set up', async () => {
    const page = await openPage((_, { pathname }) =>
      pathname.endsWith('/webhooks') ? json({ webhooks: [] }) : undefined,
    );
    page.press('Messages');
    await page.seen('.told', 'Name an address where the backend is started');
    expect(page.text('.told button')).toEqual([]);
  });

  it('that wait say when they are tried, and whom they go to', async () => {
    const waiting = { ...parcel, state: 'waiting', tries: 2, url: 'https://erp.shop.example/in' };
    const page = await openPage((_, { pathname, searchParams }) =>
      pathname.endsWith('/messages')
        ? json({ messages: searchParams.get('state') === 'waiting' ? [waiting] : [] })
        : undefined,
    );
    page.press('Messages');
    await page.seen('.messages', 'Nothing was given up.');
    page.all('.messages [type=radio]')[1]?.click();
    await page.seen('.messages .act', 'Webhook to erp.shop.example');
    await page.seen('.messages .act', 'Next try Nov 22, 10:30');
  });
});

describe('a key that may only look', () => {
  it('sees everything, and no button that it may not press', async () => {
    const page = await openPage(undefined, { role: 'read' });
    await page.seen('.order', 'Anna');
    page.press('Order 1001');
    await page.seen('.reward', 'Waits until the return window closes');
    expect(page.text('.reward button')).toEqual([]);
    page.press('Coupons');
    await page.seen('.pool', 'For advocates');
    expect(page.text('.pool button')).toEqual([]);
    page.press('Messages');
    await page.seen('.messages .act', 'Reward handed over');
    expect(page.text('.messages button')).toEqual([]);
  });
});
