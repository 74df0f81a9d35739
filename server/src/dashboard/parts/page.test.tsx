// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  conversion,
  type Handler,
  json,
  program,
  refused,
  report,
  reward,
} from '../backend.fixture.js';
import { closePage, openPage } from './open-page.fixture.js';

afterEach(closePage);

const orders =
  (...conversions: unknown[]): Handler =>
  (_, url) =>
    url.pathname.endsWith('/conversions') ? json({ conversions }) : undefined;

describe('the page of a merchant', () => {
  it('tells the story, the funnel and the orders', async () => {
    const { text, seen } = await openPage();
    await seen('h1', 'A good word brought 2 orders worth $123, for $20 in rewards.');
    await seen('.order', 'Credited to Anna, whose link the friend followed.');
    expect(text('.step-count')).toEqual(['40', '10', '18', '2']);
    expect(text('.order .chip')).toEqual(['Paid', 'Pending']);
  });

  it('brings the way to where one is into sight, which a phone has no room for', async () => {
    const brought = vi.spyOn(Element.prototype, 'scrollIntoView');
    const { seen } = await openPage(undefined, { search: '?show=activity' });
    await seen('.place-tab[aria-current]', 'Activity');
    expect(brought.mock.contexts.map((tab) => (tab as Element).textContent)).toContain('Activity');
    brought.mockRestore();
  });

  it('tells how likely people are to recommend the shop, where somebody was asked', async () => {
    const { seen } = await openPage((_, url) =>
      url.pathname.endsWith('/report')
        ? json({
            ...report,
            feedback: {
              ...{ answers: 5, promoters: 3, detractors: 1, nps: 40 },
              comments: [{ at: report.to - 1, score: 4, comment: 'The glaze was chipped.' }],
            },
          })
        : undefined,
    );
    await seen('.feedback', '+40');
    await seen('.feedback', '5 answers');
    await seen('.feedback li', 'The glaze was chipped.');
  });

  it('names each program that contradicts itself, what to write instead and what is served meanwhile', async () => {
    const faults = [
      { program: 'default', fault: 'rules.expiryDays must be more than holdDays (14)', served: 3 },
      { program: 'spring', fault: 'offers promise nothing to anybody; give one side an offer' },
    ];
    const { text, seen } = await openPage((_, url) =>
      url.pathname.endsWith('/programs') ? json({ programs: [program], faults }) : undefined,
    );
    await seen('.faults', 'default: rules.expiryDays must be more than holdDays (14)');
    await seen('.faults', 'version 3 goes on');
    expect(text('.faults li')[1]).toMatch(/^spring: offers promise nothing.*never served before/);
    await seen('h1', 'A good word brought 2 orders');
  });

  it('says nothing of faults where there are none', async () => {
    const { root, seen } = await openPage();
    await seen('h1', 'A good word');
    expect(root.querySelector('.faults')).toBeNull();
  });

  it('shows the evidence in the order in which it was looked at', async () => {
    const { root, all, text, press, seen } = await openPage();
    await seen('.order', 'Anna');
    expect(root.querySelector('.evidence')).toBeNull();
    press('Order 1001');
    await seen('.evidence', 'Decided by version 3');
    expect(text('.evidence li .outcome')).toEqual(['Passed over', 'Credited']);
    expect(text('.evidence li p:nth-of-type(2)')).toEqual(['Nobody owns it.', 'The last link.']);
    expect(all('.order h3 button')[0]?.getAttribute('aria-expanded')).toBe('true');
  });

  it('approves a reward and says so', async () => {
    let answer = () => {};
    const { press, seen, text } = await openPage((request) =>
      request.url.includes('/rewards/')
        ? new Promise((go) => {
            answer = () => go(json({ ...reward, state: 'approved', reason: 'approved-by-shop' }));
          })
        : undefined,
    );
    await seen('.order', 'Anna');
    press('Order 1001');
    await seen('.reward', 'Waits until the return window closes on Dec 4.');
    press('Approve');
    await seen('.reward .chip', 'Approved · saving');
    answer();
    await seen('.reward', 'Approved by hand.');
    expect(text('.reward .buttons button')).toEqual(['Mark as issued', 'Reject']);
    await seen('[role=status]', 'Reward approved.');
  });

  it('says in words why an action was refused, and takes nothing for done', async () => {
    const { press, seen, text } = await openPage((request) =>
      request.url.includes('/rewards/')
        ? refused(409, 'not-allowed', 'It was refunded.')
        : undefined,
    );
    await seen('.order', 'Anna');
    press('Order 1001');
    await seen('.reward', 'Approve');
    press('Approve');
    await seen('.reward [role=alert]', 'It could not be approved. It was refunded.');
    expect(text('.reward .chip')).toEqual(['Pending']);
  });

  it('keeps names apart from the sentence around them and never reads them as HTML', async () => {
    const firstName = '<img src=x onerror=alert(1)>';
    const arabic = { ...conversion, orderId: '2', advocate: { code: 'MO2', firstName: 'محمد' } };
    const { all, seen, root } = await openPage(
      orders({ ...conversion, advocate: { code: 'ANNA42', firstName } }, arabic),
    );
    await seen('.order bdi.name', firstName);
    expect(all('.order bdi.name').map((each) => each.textContent)).toEqual([firstName, 'محمد']);
    expect(root.querySelector('img')).toBeNull();
  });

  it('shows words of a newer backend as they are instead of falling over', async () => {
    const newer = {
      ...conversion,
      status: 'disputed',
      rewards: [{ ...reward, state: 'frozen', reason: 'bank-holiday' }],
    };
    const { press, seen, text } = await openPage(orders(newer));
    await seen('.order', 'Anna');
    expect(text('.order-line .chip')).toEqual(['disputed', 'frozen']);
    press('Order 1001');
    await seen('.reward', 'bank-holiday');
  });

  it('explains the next step where nothing has happened yet', async () => {
    const quiet = { opens: 0, shares: 0, visits: 0, orders: 0, allOrders: 0 };
    const { all, seen } = await openPage((_, url) => {
      if (url.pathname.endsWith('/conversions')) return json({ conversions: [] });
      return url.pathname.endsWith('/report')
        ? json({ ...report, funnel: { ...quiet, revenue: [], rewardCost: [] } })
        : undefined;
    });
    await seen('.first-step', 'Put this script tag');
    const [tag] = all('.first-step textarea') as HTMLTextAreaElement[];
    expect(tag?.value).toMatch(/src=".*\/goodword.js"\s+data-endpoint=".*" data-program="default"/);
    await seen('.orders', 'No orders yet');
  });

  it('says once that the backend has trouble, and tries again when asked', async () => {
    let down = true;
    const { root, seen, press, text } = await openPage((_, url) =>
      down && !/\/(session|programs)$/.test(url.pathname)
        ? new Response('', { status: 500 })
        : undefined,
    );
    await seen('h1', 'The numbers did not arrive.');
    expect(text('[role=alert]')).toHaveLength(1);
    down = false;
    press('Try again');
    await seen('h1', 'A good word');
    down = true;
    root.querySelector<HTMLElement>('[aria-label=Refresh]')?.click();
    await seen('.notice', 'These are the last numbers that arrived.');
    await seen('h1', 'A good word');
  });

  it('tells who did what with a key, and what was refused', async () => {
    const { seen, press, text } = await openPage();
    await seen('.order', 'Anna');
    expect(text('[aria-current]')).toEqual(['Numbers']);
    press('Activity');
    await seen('.act', 'Decided about a reward r-1');
    expect(text('[aria-current]')).toEqual(['Activity']);
    await seen('.act', 'Key k1');
    await seen('.act .chip', 'Refused · not-allowed');
    press('Numbers');
    await seen('.order', 'Anna');
    press('Order 1001');
  });

  it('tells who did what also where there is no program', async () => {
    const { seen, press, text } = await openPage((_, url) =>
      url.pathname.endsWith('/programs') ? json({ programs: [] }) : undefined,
    );
    await seen('h1', 'No program yet.');
    press('Activity');
    await seen('.act', 'Decided about a reward r-1');
    expect(text('[role=alert]')).toEqual([]);
  });

  it('asks kindly for another key when one does not open it', async () => {
    const { seen, root } = await openPage(undefined, { key: 'an-old-key-1234567' });
    await seen('[role=alert]', 'This key does not open the dashboard.');
    const input = root.querySelector('input');
    expect(input?.getAttribute('aria-describedby')).toBe('key-problem');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('key'));
  });
});
