// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { json, program, report, simulation, usd } from '../backend.fixture.js';
import { tiered } from '../start.fixture.js';
import { closePage, openPage } from './open-page.fixture.js';

afterEach(closePage);

const own = {
  ...program,
  look: { accent: '#336699' },
  rules: { ...program.rules, minimumOrder: usd(5000) },
};

/** The page "Programs", and what is tried on it. */
async function openPrograms(role = 'owner') {
  const tried: unknown[] = [];
  const page = await openPage(
    async (request, { pathname }) => {
      if (pathname.endsWith('/programs')) return json({ programs: [own] });
      if (!pathname.endsWith('/simulate')) return undefined;
      tried.push(((await request.json()) as { change: unknown }).change);
      return json(simulation);
    },
    { role, search: '?show=programs' },
  );
  await page.seen('.start', 'More per friend');
  const begin = async () => {
    page.all('.start button')[0]?.click();
    await page.seen('.started-from', 'More per friend is in the form');
  };
  const field = (name: string) =>
    page.root.querySelector<HTMLInputElement>(`input[name=${name}]`) as HTMLInputElement;
  const asJson = () =>
    JSON.parse(
      page.root.querySelector<HTMLTextAreaElement>('.changed-program textarea')?.value ?? '',
    );
  return { ...page, tried, begin, field, asJson };
}

describe('a program to start from', () => {
  it('stands under what a shop needs, with what each side gets, beside what runs now', async () => {
    const { text, asked } = await openPrograms('read');
    expect(text('.starts h2')).toEqual([tiered.need]);
    expect(text('.start dd')).toEqual([tiered.advocate, 'nothing']);
    expect(text('.program-now')[0]).toContain('Friends get 15% off, advocates $10 credit');
    expect(asked).toContain('GET presets?currency=USD');
  });

  it('lands in the form, with what cannot be tried of it, and as JSON with the shop’s own name and look', async () => {
    const { begin, field, text, asJson } = await openPrograms();
    await begin();
    expect(
      ['advocate', 'windowDays', 'holdDays', 'minimumOrder'].map((n) => field(n).value),
    ).toEqual(['5.00', '60', '7', '']);
    expect(text('.started-from')[0]).toContain('Its club cannot be tried');
    const { version: _, offers: __, rules: ___, ...shop } = own;
    expect(asJson()).toEqual({ ...shop, ...tiered.program });
  });

  it('is tried as it is, or changed, and takes out what the shop’s own had beside', async () => {
    const { begin, field, press, seen, tried, asJson } = await openPrograms();
    await begin();
    press('Try it');
    await seen('.trial h2', '1 order would have ended otherwise');
    const rules = { ...tiered.program.rules, minimumOrder: null };
    const { offers, tiers } = tiered.program;
    expect(tried[0]).toEqual({ offers, rules, tiers });
    field('advocate').value = '8';
    press('Try it');
    await vi.waitFor(() => expect(tried).toHaveLength(2));
    await seen('.trial h2', '1 order would have ended otherwise');
    const advocate = { kind: 'credit', value: usd(800) };
    expect(tried[1]).toEqual({ offers: { ...offers, advocate }, rules, tiers });
    expect(asJson()).toMatchObject({ offers: { advocate }, rules: tiered.program.rules });
  });

  it('is left again for the shop’s own', async () => {
    const { begin, field, press, seen, root } = await openPrograms();
    await begin();
    press('Back to my program');
    await seen('.trial', 'Every order of the period is decided');
    expect(field('advocate').value).toBe('10.00');
    expect(root.querySelector('.changed-program')).toBeNull();
    expect(document.activeElement?.className).toBe('numbers what-if');
  });

  it('is offered where nothing has happened yet, in the currency of the orders', async () => {
    const quiet = { opens: 0, shares: 0, visits: 0, orders: 0, allOrders: 0, rewardCost: [] };
    const free = { advocate: { kind: 'points', points: 9 }, friend: { kind: 'nothing' } };
    const page = await openPage((_, { pathname }) => {
      if (pathname.endsWith('/programs')) return json({ programs: [{ ...program, offers: free }] });
      const revenue = [{ amount: 0, currency: 'PLN' }];
      return pathname.endsWith('/report')
        ? json({ ...report, funnel: { ...quiet, revenue } })
        : undefined;
    });
    await page.seen('.first-step', 'Start from another program');
    page.press('Start from another program');
    await page.seen('.start', 'More per friend');
    expect(page.asked).toContain('GET presets?currency=PLN');
  });
});
