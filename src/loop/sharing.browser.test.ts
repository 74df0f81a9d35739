import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Transport } from '../delivery/backend.js';
import { createGoodword, type Goodword, type GoodwordOptions } from '../goodword.js';
import type { Program } from '../protocol/program.js';
import { no, ok } from '../protocol/result.js';
import type { Reward } from '../protocol/reward.js';

const offer = { kind: 'amount', value: { amount: 1000, currency: 'USD' } } as const;
const anna = { code: 'ANNA42', link: 'https://shop.example/?via=ANNA42' };
const program: Program = {
  id: 'default',
  version: 1,
  shop: 'Lumen Pottery',
  shareUrl: 'https://shop.example/',
  offers: { advocate: offer, friend: offer },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
};
const away = async () => no('unreachable', 'Nobody answers.');
const gift: Reward = {
  ...{ id: 'r1', side: 'friend', offer, state: 'redeemed', reason: 'used-on-order' },
  ...{ orderedAt: 0, changedAt: 0 },
};

let goodword: Goodword;
let button: HTMLButtonElement;
function start(backend: Partial<Transport> = {}, more: Partial<GoodwordOptions> = {}): void {
  goodword = createGoodword({
    program: 'default',
    language: 'en',
    transport: {
      send: async ({ events }) => ({ answers: events.map(({ id }) => ({ id, result: 'ok' })) }),
      program: async () => ok(program),
      register: async () => ok(anna),
      standing: async () => ok({}),
      invitation: async (id, code) => ok({ program: id, code, offer, firstName: 'Anna' }),
      ...backend,
    },
    ...more,
  });
}
const dialog = () =>
  [...document.querySelectorAll('goodword-root')]
    .map((host) => host.shadowRoot?.querySelector('dialog'))
    .find((found) => found?.open);
const says = (text: string) =>
  vi.waitFor(() => expect(dialog()?.textContent ?? '').toContain(text));
const linkOnShow = () => dialog()?.querySelector<HTMLInputElement>('input.link')?.value;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  button = document.body.appendChild(document.createElement('button'));
  button.dataset['goodword'] = 'open';
});
afterEach(() => {
  goodword.consent('granted'); // so that there is something to forget
  goodword.consent('denied');
  goodword.destroy();
  document.body.replaceChildren();
  localStorage.clear();
  vi.restoreAllMocks();
});

describe('while the backend is away', () => {
  it('whoever has shared before gets her link from last time, and reads that it is', async () => {
    start();
    await goodword.open();
    await vi.waitFor(() => expect(linkOnShow()).toBe(anna.link));
    goodword.destroy();
    let answers = false;
    const register = async () => (answers ? ok(anna) : no('unreachable', 'Nobody answers.'));
    start({ program: away, register });
    button.click();
    await says('This is your link from last time.');
    expect(linkOnShow()).toBe(anna.link);
    expect(dialog()?.textContent).toContain('Your personal link');
    expect(dialog()?.textContent).not.toMatch(/Give|days/);
    answers = true;
    dialog()?.querySelector<HTMLButtonElement>('.notice button')?.click();
    await vi.waitFor(() => expect(dialog()?.querySelector('.notice')).toBeNull());
  });

  it('whoever has not reads so, and nothing opens where nobody has pressed', async () => {
    start({ program: away, register: away });
    expect(await goodword.open()).toMatchObject({ ok: false, problem: { code: 'unreachable' } });
    expect(dialog()).toBeUndefined();
    button.click();
    await says('We cannot reach');
    expect(linkOnShow()).toBeUndefined();
  });
});

describe('a place in the page, while the program cannot be had,', () => {
  const place = () => document.body.appendChild(document.createElement('section'));
  const inside = (into: Element) => into.querySelector('goodword-root')?.shadowRoot;
  const reads = (into: Element, text: string) =>
    vi.waitFor(() => expect(inside(into)?.textContent ?? '').toContain(text));

  it.each(['share', 'portal'] as const)(
    'says that the shop cannot be reached, and has her plain link once it can: %s',
    async (view) => {
      let answers = false;
      const register = async () => (answers ? ok(anna) : no('unreachable', 'Nobody answers.'));
      start({ program: away, register });
      const into = place();
      expect((await goodword.open({ view, into })).ok).toBe(true);
      await reads(into, 'We cannot reach');
      answers = true;
      inside(into)?.querySelector<HTMLButtonElement>('.notice button')?.click();
      await vi.waitFor(() =>
        expect(inside(into)?.querySelector<HTMLInputElement>('input.link')?.value).toBe(anna.link),
      );
      expect(inside(into)?.textContent).not.toMatch(/Give|days/);
      goodword.destroy();
      expect(into.childElementCount).toBe(0);
    },
  );

  it('for thanks has her link from last time, or nothing', async () => {
    start({ program: away, register: away });
    const into = place();
    expect((await goodword.open({ view: 'thanks', into })).ok).toBe(false);
    expect(into.childElementCount).toBe(0);
    localStorage.setItem('gw.link.default', JSON.stringify(anna));
    await goodword.open({ view: 'thanks', into });
    await reads(into, 'This is your link from last time.');
  });

  it.each(['claim', 'nps', 'welcome', 'reminder', 'bar'] as const)(
    'stays empty where nothing can be said without it: %s',
    async (view) => {
      localStorage.setItem('gw.link.default', JSON.stringify(anna));
      start({ program: away, register: away });
      const into = place();
      expect(await goodword.open({ view, into })).toMatchObject({
        ok: false,
        problem: { code: 'unreachable' },
      });
      expect(into.childElementCount).toBe(0);
    },
  );
});

describe('a program that cannot be shown', () => {
  it('leaves her the plain link, and says on the console why', async () => {
    const broken = { ...offer, value: { amount: 1000, currency: 'nothing' } };
    start({ program: async () => ok({ ...program, offers: { advocate: broken, friend: offer } }) });
    button.click();
    await vi.waitFor(() => expect(linkOnShow()).toBe(anna.link));
    expect(dialog()?.textContent).not.toContain('Give');
    expect(goodword.status().problem?.message).toContain('cannot be shown');
  });
});

describe('an advocate whose code was closed, because it stood on a site for coupons', () => {
  it('reads so in the popup, and what she can send instead', async () => {
    const numbers = { visits: 3, orders: 1, earned: [], rewards: [] };
    const linksOnly = { since: 1, site: 'best-vouchers.example' };
    start({ standing: async () => ok({ advocate: { ...anna, ...numbers, linksOnly } }) });
    button.click();
    await says('Your code is posted on best-vouchers.example, where strangers find it.');
    expect(dialog()?.textContent).toContain('only your link counts now');
  });
});

describe('somebody who shares without being remembered', () => {
  it.each([
    ['pending', 'Unless you let us remember you'],
    ['denied', 'You asked us not to remember you'],
  ] as const)('reads what that means for her link: %s', async (consent, words) => {
    start({}, { consent });
    button.click();
    await says(words);
    await vi.waitFor(() => expect(linkOnShow()).toBe(anna.link));
    expect(Object.keys(localStorage)).toEqual([]);
  });
});

describe('after an order', () => {
  const order = (id: string) => goodword.purchase({ id, total: '20.00', currency: 'USD' });
  /** Time enough for whatever would have opened. */
  const aWhile = () => new Promise((done) => setTimeout(done, 2_500));

  it('nothing opens over a banner, and the popup comes when that is gone', async () => {
    const banner = document.body.appendChild(document.createElement('div'));
    Object.assign(banner, { id: 'onetrust-banner-sdk', textContent: 'Cookies?' });
    start();
    await order('1001');
    await aWhile();
    expect(dialog()).toBeUndefined();
    banner.remove();
    document.body.click();
    await says('Give $10');
  });

  it('she is asked twice, then left alone, and not after she has shared', async () => {
    start();
    for (const id of ['1001', '1002']) {
      await order(id);
      await says('Give $10');
      goodword.close();
    }
    await order('1003');
    await aWhile();
    expect(dialog()).toBeUndefined();
    localStorage.clear();
    button.click();
    await vi.waitFor(() => expect(dialog()?.querySelector('a[part=channel]')).toBeTruthy());
    const way = dialog()?.querySelector<HTMLElement>('a[part=channel]');
    way?.removeAttribute('href'); // so that no window opens
    way?.click();
    goodword.close();
    await order('1004');
    await aWhile();
    expect(dialog()).toBeUndefined();
  });
});

describe('a friend who has ordered', () => {
  const arrive = () => {
    const at = Date.now().toString(36);
    // biome-ignore lint/suspicious/noDocumentCookie: as any page would find it.
    document.cookie = `gw=1~visitor-of-the-thanks~ANNA42.${at}.k;path=/`;
  };

  it('reads thanks in the name of who invited her and what she gets, and has a link of her own', async () => {
    arrive();
    start({
      register: async () => ok({ code: 'BEN123', link: 'https://shop.example/?via=BEN123' }),
      standing: async () => ok({ friend: { invitedBy: 'Anna', rewards: [gift] } }),
    });
    await goodword.purchase({ id: '1001', total: '20.00', currency: 'USD' });
    await says('Anna thanks you!');
    expect(dialog()?.textContent).toMatch(/Your gift: \$10 off\.\s*Used on the order/);
    expect(linkOnShow()).toBe('https://shop.example/?via=BEN123');
  });

  it('reads nobody’s thanks for an order that does not count', async () => {
    arrive();
    const refused = { ...gift, state: 'rejected', reason: 'not-first-order' } as const;
    start({ standing: async () => ok({ friend: { invitedBy: 'Anna', rewards: [refused] } }) });
    await goodword.purchase({ id: '1001', total: '20.00', currency: 'USD' });
    await says('Thank you for your order!');
    await vi.waitFor(() => expect(dialog()?.querySelector('.mast .bone')).toBeNull());
    expect(dialog()?.textContent).not.toContain('Anna');
  });
});
