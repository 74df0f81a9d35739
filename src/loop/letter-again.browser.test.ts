import { afterEach, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword } from '../goodword.js';
import { leavePage } from './leave-page.fixture.js';
import { lumen } from './lumen.fixture.js';
import { seen } from './seen.fixture.js';

let goodword: Goodword;
afterEach(() => leavePage(goodword));

it('an advocate whose letter was lost asks for it again, and reads what came of it', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { program, advocate } = lumen();
  const numbers = { visits: 0, orders: 0, earned: [], rewards: [], confirmable: true };
  const asked: (string | null)[] = [];
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/me')) return Response.json({ advocate: { ...advocate, ...numbers } });
    if (!pathname.endsWith('/me/confirmation')) return Response.json({ answers: [] });
    asked.push(`${await request.text()} ${request.headers.get('authorization')?.slice(0, 7)}`);
    if (asked.length === 1) return Response.json({}, { status: 202 });
    return Response.json({ code: 'rate-limited' }, { status: 429 });
  });
  goodword = createGoodword({ program, advocate, language: 'en', endpoint: '/goodword' });
  await goodword.open({ view: 'portal' });
  const section = await seen('[part=confirm]');
  const says = (text: string) =>
    vi.waitFor(() => expect(section.querySelector('[role=status]')?.textContent).toContain(text));
  const again = () => section.querySelector('button')?.click();
  again();
  await says('the letter is on its way');
  again();
  await says('Please try again later.');
  expect(asked).toEqual(Array(2).fill('{"program":"default"} Bearer '));
});
