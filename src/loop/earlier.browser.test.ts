import { afterEach, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword } from '../goodword.js';
import { ok } from '../protocol/result.js';
import type { Reward } from '../protocol/reward.js';
import { lumen } from './lumen.fixture.js';
import { find, seen } from './seen.fixture.js';

let goodword: Goodword;
afterEach(() => {
  goodword.consent('denied');
  goodword.destroy();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

it('an advocate with many rewards sees earlier ones at a press, and goes on reading where they begin', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const shop = lumen();
  const rewards = (from: number): Reward[] =>
    [0, 1, 2, 3].map((nth) => ({
      ...{ id: `r${from - nth}`, side: 'advocate', state: 'issued', reason: 'order-paid' },
      ...{ offer: { kind: 'percent', percent: 5 }, coupon: `C-${from - nth}` },
      ...{ orderedAt: from - nth, changedAt: 0 },
    }));
  const asked: (string | undefined)[] = [];
  const standing = async (_program: string, _visitor: string, before?: string) => {
    asked.push(before);
    const numbers = { visits: 9, orders: 8, earned: [] };
    return ok({
      advocate: {
        ...{ ...shop.advocate, ...numbers, rewards: rewards(before ? 4 : 8) },
        ...(!before && { next: 'the rest' }),
      },
    });
  };
  goodword = createGoodword({ ...shop, transport: { ...shop.transport, standing } });
  await goodword.open({ view: 'portal' });
  const section = await seen('[part=rewards-section]');
  section.querySelector('summary')?.click();
  const button = await seen('[part=earlier]');
  button.focus();
  button.click();
  const group = await seen('[part=rewards-section] [role=group]');
  expect(group.textContent).toMatch(/C-4.*C-3.*C-2.*C-1/);
  expect((group.getRootNode() as ShadowRoot).activeElement).toBe(group);
  expect(find('[part=earlier]')).toBeFalsy();
  expect(asked).toEqual([undefined, 'the rest']);
});
