import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword } from '../goodword.js';
import type { Registration } from '../protocol/advocate.js';
import type { Look } from '../protocol/look.js';
import type { Offer } from '../protocol/offer.js';
import { ok } from '../protocol/result.js';
import type { Reward } from '../protocol/reward.js';
import type { Standing } from '../protocol/standing.js';
import { findings } from '../widget/testing/findings.js';

const credit = (amount: number): Offer => ({ kind: 'credit', value: { amount, currency: 'USD' } });
const advocate = { code: 'ANNA42', link: 'https://shop.example/?via=ANNA42' };
const standing: Standing = {
  advocate: {
    ...advocate,
    visits: 4,
    orders: 3,
    earned: [{ amount: 2500, currency: 'USD' }],
    nextTier: { from: 5, left: 2, offer: credit(2000) },
    rewards: [],
  },
  contest: {
    name: { en: 'Winter race', ko: '겨울 경주' },
    until: Date.now() + 86_400_000,
    leaders: [
      { place: 1, firstName: 'Ben', orders: 7, you: false },
      { place: 2, orders: 3, you: true },
    ],
  },
};

let goodword: Goodword;
let place: HTMLElement;

const registered: Registration[] = [];
const donation: Offer = {
  kind: 'donation',
  value: { amount: 500, currency: 'USD' },
  causes: [
    { id: 'trees', name: 'Trees' },
    { id: 'books', name: 'Books' },
  ],
  text: { en: '$5 donated' },
};

const start = (
  language = 'en',
  answer: Standing = standing,
  offer: Offer = credit(500),
  look: Look = {},
) => {
  goodword = createGoodword({
    program: {
      id: 'default',
      version: 1,
      shop: 'Lumen Pottery',
      shareUrl: 'https://shop.example/',
      offers: { advocate: offer, friend: credit(500) },
      tiers: [
        { from: 2, advocate: credit(1000) },
        { from: 5, advocate: credit(2000) },
      ],
      rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
      look,
    },
    language,
    advocate,
    transport: {
      send: async ({ events }) => ({ answers: events.map(({ id }) => ({ id, result: 'ok' })) }),
      standing: async () => ok(answer),
      async register(registration) {
        registered.push(registration);
        return ok(advocate);
      },
    },
  });
};
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  place = document.body.appendChild(document.createElement('section'));
});
afterEach(() => {
  goodword.consent('denied');
  goodword.destroy();
  place.remove();
  vi.restoreAllMocks();
});

const drawn = (part: string) =>
  vi.waitFor(() => {
    const found = document
      .querySelector('goodword-root')
      ?.shadowRoot?.querySelector<HTMLElement>(`:not([data-wordless]) [part=${part}]`);
    if (!found) throw new Error(`no ${part} yet`);
    return found;
  });

describe('the advocate’s own page', () => {
  it('says how many friends are missing until she gets more for each', async () => {
    start();
    await goodword.open({ view: 'portal', into: place });
    const tiers = await drawn('tiers');
    expect(tiers.textContent).toContain('2 more until you get $20 credit per friend');
    const bar = tiers.querySelector('progress');
    expect([bar?.value, bar?.max]).toEqual([3, 5]);
    expect(bar?.getAttribute('aria-valuetext')).toContain('$20 credit');
  });

  it('shows who leads the contest, names her place, and nobody who gave no name', async () => {
    start();
    await goodword.open({ view: 'portal', into: place });
    const rows = [...(await drawn('contest')).querySelectorAll('li')];
    expect(rows.map((row) => row.querySelector(':scope > b')?.textContent)).toEqual(['Ben', 'You']);
    expect(rows[1]?.getAttribute('aria-current')).toBe('true');
  });

  it('closes by a button that speaks the language of the shop, though that came after it', async () => {
    start('pl');
    await goodword.open({ view: 'portal' });
    const close = await drawn('close');
    await vi.waitFor(() => expect(close.getAttribute('aria-label')).toBe('Zamknij'));
    close.click();
    expect(document.querySelector('goodword-root')).toBeNull();
  });

  it('speaks the language of the shop, names of its own included', async () => {
    start('ko');
    await goodword.open({ view: 'portal', into: place });
    const tiers = await drawn('tiers');
    await vi.waitFor(() => expect(tiers.textContent).toContain('2명 더 초대하면'));
    const contest = await drawn('contest');
    await vi.waitFor(() => expect(contest.querySelector('h3')?.textContent).toBe('겨울 경주'));
  });

  it('stands above the page where the shop has no place for it, and closes by Escape', async () => {
    start();
    const opener = place.appendChild(document.createElement('button'));
    await goodword.open({ view: 'portal', opener });
    await drawn('portal');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(document.querySelector('goodword-root')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('says why only her link counts, where her code stood on a site for coupons', async () => {
    const linksOnly = { since: 1, site: 'best-vouchers.example' };
    const numbers = { visits: 0, orders: 0, earned: [], rewards: [] };
    start('en', { advocate: { ...advocate, ...numbers, linksOnly } });
    await goodword.open({ view: 'portal', into: place });
    const told = (await drawn('links-only')).textContent;
    expect(told).toContain(
      'Your code is posted on best-vouchers.example, where strangers find it.',
    );
    expect(told).toContain('whoever opens it gets a code of their own for one order');
  });

  it('tells somebody without friends what to do first', async () => {
    start('en', { advocate: { ...advocate, visits: 0, orders: 0, earned: [], rewards: [] } });
    await goodword.open({ view: 'portal', into: place });
    expect((await drawn('empty')).textContent).toContain('Lumen Pottery');
  });

  it('tells what each friend did, why his reward stands where it stands, and what she can do', async () => {
    const reward: Reward = {
      id: 'r1',
      side: 'advocate',
      offer: credit(500),
      orderedAt: 0,
      changedAt: 0,
      state: 'rejected',
      reason: 'not-first-order',
    };
    const noon = Date.UTC(2026, 10, 20, 12);
    start('en', {
      advocate: {
        ...{ ...advocate, visits: 2, orders: 1, earned: [], rewards: [reward] },
        friends: [
          { number: 2, clickedAt: noon, rewards: [] },
          { number: 1, clickedAt: noon, order: { at: noon, status: 'paid' }, rewards: ['r1'] },
        ],
      },
    });
    await goodword.open({ view: 'portal', into: place });
    await drawn('friends');
    const [second, first] = [
      ...(place.querySelector('goodword-root')?.shadowRoot?.querySelectorAll('[part=friend]') ??
        []),
    ].map((row) => row.textContent);
    expect(second).toContain('A word from you may help');
    for (const text of ['Friend 1', 'Opened your link November 20', 'Only first orders count']) {
      expect(first).toContain(text);
    }
    expect(first).toContain('Invite somebody who is new here.');
  });

  it('lets her choose a cause, keeps the choice, and says so', async () => {
    const numbers = { visits: 1, orders: 0, earned: [], rewards: [] };
    start('en', { advocate: { ...advocate, ...numbers, cause: 'trees' } }, donation);
    await goodword.open({ view: 'portal', into: place });
    const causes = await drawn('causes');
    const [trees, books] = causes.querySelectorAll('input');
    expect(trees?.checked).toBe(true);
    books?.click();
    await vi.waitFor(() =>
      expect(causes.querySelector('[role=status]')?.textContent).toBe('Saved'),
    );
    expect(registered.at(-1)?.cause).toBe('books');
  });

  it('keeps a drawn gift wrapped until she opens it, shows how to check it, and wraps it once', async () => {
    const seed = 'ab'.repeat(32);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(seed));
    const commitment = [...new Uint8Array(digest)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
    const reward: Reward = {
      id: 'm1',
      side: 'advocate',
      state: 'approved',
      reason: 'order-paid',
      orderedAt: 0,
      changedAt: 0,
      drawn: { commitment, seed, subject: '' },
      offer: { kind: 'mystery', prizes: [], text: { en: 'a big pot' } },
    };
    const noon = Date.UTC(2026, 10, 20, 12);
    start('en', {
      advocate: {
        ...{ ...advocate, visits: 1, orders: 1, earned: [], rewards: [reward] },
        friends: [{ number: 1, order: { at: noon, status: 'paid' }, rewards: ['m1'] }],
      },
    });
    const shown = await goodword.open({ view: 'portal', into: place });
    const button = await drawn('reveal');
    expect((await drawn('friends')).textContent).not.toContain('a big pot');
    button.click();
    const prize = await drawn('prize');
    expect(prize.textContent).toContain('a big pot');
    prize.querySelector('summary')?.click();
    await vi.waitFor(() => expect(prize.textContent).toContain('seal and seed match'));
    if (shown.ok) shown.value.close();
    await goodword.open({ view: 'portal', into: place });
    expect((await drawn('prize')).textContent).toContain('a big pot');
  });

  it.each(['quiet', 'bold', 'editorial'] as const)(
    'reads in the look %s: no finding by axe',
    async (theme) => {
      start('en', standing, credit(500), { theme, accent: '#1f2db4', scheme: 'light' });
      await goodword.open({ view: 'portal', into: place });
      await vi.waitFor(() =>
        expect(
          place.querySelector('goodword-root')?.shadowRoot?.querySelector('.leaders'),
        ).toBeTruthy(),
      );
      expect(await findings()).toEqual([]);
    },
  );
});
