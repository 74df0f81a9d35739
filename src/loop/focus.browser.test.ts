import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword } from '../goodword.js';
import { no, ok } from '../protocol/result.js';
import type { Reward } from '../protocol/reward.js';
import { leavePage } from './leave-page.fixture.js';
import { lumen } from './lumen.fixture.js';
import { find, seen } from './seen.fixture.js';

let goodword: Goodword;
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => leavePage(goodword));

/** Where the keyboard is in what is ours. */
const focused = (inside: HTMLElement) => (inside.getRootNode() as ShadowRoot).activeElement;

it('goes on at the gift, whose button is gone once it is opened, and at nothing that was opened before', async () => {
  const { advocate, transport, ...shop } = lumen();
  const gift: Reward = {
    ...{ id: 'm1', side: 'advocate', state: 'approved', reason: 'order-paid' },
    ...{ orderedAt: 0, changedAt: 0, drawn: { commitment: 'cd', seed: 'ab', subject: '' } },
    offer: { kind: 'mystery', prizes: [], text: { en: 'a big pot' } },
  };
  const friends = [{ number: 1, order: { at: 0, status: 'paid' as const }, rewards: ['m1'] }];
  const numbers = { visits: 1, orders: 1, earned: [], rewards: [gift], friends };
  const standing = async () => ok({ advocate: { ...advocate, ...numbers } });
  goodword = createGoodword({ ...shop, advocate, transport: { ...transport, standing } });
  const shown = await goodword.open({ view: 'portal' });
  (await seen('[part=reveal]')).click();
  const prize = await seen('[part=prize]');
  await vi.waitFor(() => expect(focused(prize)).toBe(prize));
  if (shown.ok) shown.value.close();
  await goodword.open({ view: 'portal' });
  const again = await seen('[part=prize]');
  expect(focused(again)).toBe(find('h2'));
});

it.each(['share', 'portal'] as const)(
  'goes on at the headline when she tries again, and stays there when it works: %s',
  async (view) => {
    let answers = false;
    const { advocate, transport, program, ...rest } = lumen();
    goodword = createGoodword({
      ...{ ...rest, program: program.id },
      transport: {
        ...transport,
        program: async () => ok(program),
        register: async () => (answers ? ok(advocate) : no('unreachable', 'Nobody answers.')),
      },
    });
    const opener = document.body.appendChild(document.createElement('button'));
    await goodword.open({ view, opener });
    const button = await seen('[part=notice] button');
    answers = true;
    button.focus();
    button.click();
    await seen('input.link');
    const headline = find('h2') as HTMLElement;
    expect(focused(headline)).toBe(headline);
  },
);
