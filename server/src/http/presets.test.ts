import { afterEach, beforeEach, expect, it } from 'vitest';
import { defineProgram } from '../ledger/program-input.js';
import type { Preset } from '../presets/preset.js';
import { EVERY } from '../presets/starts/every-preset.js';
import { bearing, openGuardedShop } from './access.fixture.js';
import { problem, refusal } from './refusal.fixture.js';

let shop: Awaited<ReturnType<typeof openGuardedShop>>;
beforeEach(async () => {
  shop = await openGuardedShop();
});
afterEach(() => shop.close());

const ask = (query = '', headers: Record<string, string> = shop.asAdmin) =>
  shop.ask(`/v1/admin/presets${query}`, { headers });
interface Told {
  readonly name: string;
  readonly advocate: string;
  readonly friend: string;
  readonly program: Preset;
}
const presets = async (query?: string) =>
  ((await (await ask(query)).json()) as { presets: Told[] }).presets;

it('a merchant finds every program to start from, once, with what each side gets', async () => {
  const all = await presets();
  expect(all.map(({ name }) => name).sort()).toEqual(Object.keys(EVERY).sort());
  const bombas = all.find(({ name }) => name === 'bombas');
  expect(bombas).toMatchObject({
    advocate: '$20 credit',
    friend: '25% off',
    program: EVERY.bombas,
  });
});

it.each(['EUR', 'JPY', 'KWD'])(
  'each is a program that can be published, with sums in the currency of the shop: %s',
  async (currency) => {
    for (const { program } of await presets(`?currency=${currency}`)) {
      const own = { id: 'default', shop: 'Marigold', shareUrl: 'https://shop.example/' };
      expect(() => defineProgram({ ...own, ...program })).not.toThrow();
      expect(JSON.stringify(program)).not.toContain('USD');
    }
  },
);

it('what each side gets is said in that currency, too', async () => {
  const told = (await presets('?currency=EUR')).map(({ name, advocate }) => [name, advocate]);
  expect(Object.fromEntries(told)).toMatchObject({
    rothys: '€20 off',
    tiered: '€5 credit, €10 credit from friend 2 on, €20 credit from friend 5 on',
  });
});

it('something that is no currency is refused, and a key for the till sees none', async () => {
  expect(await problem(await ask('?currency=euro'))).toEqual(refusal(400, 'bad-request'));
  const { key } = await shop.key('till');
  expect(await problem(await ask('', bearing(key)))).toEqual(refusal(403, 'forbidden'));
});
