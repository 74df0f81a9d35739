import { afterEach, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword } from '../goodword.js';
import { ok } from '../protocol/result.js';
import type { Reward } from '../protocol/reward.js';
import { leavePage } from './leave-page.fixture.js';
import { lumen } from './lumen.fixture.js';
import { find, seen } from './seen.fixture.js';

let goodword: Goodword;
afterEach(() => leavePage(goodword));

it('an advocate with many rewards and friends sees earlier ones at a press, and goes on reading where they begin', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const shop = lumen();
  const rewards = (from: number): Reward[] =>
    [0, 1, 2, 3].map((nth) => ({
      ...{ id: `r${from - nth}`, side: 'advocate', state: 'issued', reason: 'order-paid' },
      ...{ offer: { kind: 'percent', percent: 5 }, coupon: `C-${from - nth}` },
      ...{ orderedAt: from - nth, changedAt: 0 },
    }));
  const friends = (from: number, to: number) =>
    Array.from({ length: from - to + 1 }, (_, nth) => ({
      number: from - nth,
      // The first friend came long ago, and has ordered ever since.
      rewards: from - nth === 1 ? ['r7', 'r3'] : [],
    }));
  const asked: (string | undefined)[] = [];
  const standing = async (_program: string, _visitor: string, before?: string) => {
    asked.push(before);
    const numbers = { visits: 9, orders: 8, earned: [] };
    const of = { ...shop.advocate, ...numbers };
    if (before === 'friends') {
      const his = [...rewards(8), ...rewards(4)].filter(({ id }) => id === 'r7' || id === 'r3');
      return ok({ advocate: { ...of, friends: friends(2, 1), rewards: his } });
    }
    return ok({
      advocate: {
        ...{ ...of, rewards: rewards(before ? 4 : 8), friends: friends(8, 3) },
        ...(!before && { next: 'the rest', nextFriends: 'friends' }),
      },
    });
  };
  goodword = createGoodword({ ...shop, transport: { ...shop.transport, standing } });
  await goodword.open({ view: 'portal' });
  for (const [section, texts] of [
    ['rewards-section', /C-4.*C-3.*C-2.*C-1/],
    ['friends', /Friend 2.*Friend 1/],
  ] as const) {
    (await seen(`[part=${section}] summary`)).click();
    const button = await seen(`[part=${section}] [part=earlier]`);
    button.focus();
    button.click();
    const group = await seen(`[part=${section}] [role=group]`);
    expect(group.textContent).toMatch(texts);
    expect((group.getRootNode() as ShadowRoot).activeElement).toBe(group);
    expect(find(`[part=${section}] [part=earlier]`)).toBeFalsy();
  }
  expect(asked).toEqual([undefined, 'the rest', 'friends']);
  // Each reward stands once: with its friend as soon as he is on show.
  const coupons = (section: string) => find(`[part=${section}]`)?.textContent?.match(/C-\d/g);
  await vi.waitFor(() => expect(coupons('friends')).toEqual(['C-7', 'C-3']));
  expect(coupons('rewards-section')).toEqual(['C-8', 'C-6', 'C-5', 'C-4', 'C-2', 'C-1']);
});
