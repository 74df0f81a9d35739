import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commandFiles } from './command-files.fixture.js';
import { PROGRAM } from './http/open-shop.fixture.js';
import { shopWithAnna } from './http/shop-with-anna.fixture.js';
import { runSimulate } from './simulate-command.js';

const { folder, file, programs } = commandFiles();
const database = join(folder, 'goodword.db');
const minimumOrder = { amount: 5000, currency: 'USD' };
const changed = file(
  'changed.json',
  JSON.stringify({ ...PROGRAM, rules: { ...PROGRAM.rules, minimumOrder } }),
);
let shop: Awaited<ReturnType<typeof shopWithAnna>>;
beforeAll(async () => {
  shop = await shopWithAnna({}, { database });
  const { code } = shop.anna;
  await shop.webhook('paid', { id: '1', total: 30, code, customer: { id: 'c-1' } });
  await shop.webhook('paid', { id: '2', total: 60, code, customer: { id: 'c-2' } });
});
afterAll(() => shop.close());

const run = (...args: string[]) => runSimulate([...args, '--database', database], {}, shop.now());

it('prints what would have been different, while the backend runs, and publishes nothing', async () => {
  expect(await run('--programs', programs, '--changed', changed)).toBe(
    `default: 1 of 2 orders of the last 30 days would have ended otherwise.
                  as it is    changed  difference
orders credited          2          1          -1
advocate credit          2          1          -1
friend percent           2          1          -1
money rewards    38.00 USD  22.00 USD  -16.00 USD`,
  );
  const { programs: served } = (await (
    await shop.ask('/v1/admin/programs', { headers: shop.asAdmin })
  ).json()) as { programs: unknown };
  expect(served).toEqual([{ ...PROGRAM, version: 1 }]);
});

it('says that rewards which fell due while nothing ran count as different', async () => {
  const later = shop.now() + 15 * 86_400_000;
  const args = ['--programs', programs, '--changed', programs, '--database', database];
  expect(await runSimulate(args, {}, later)).toMatch(/Start it first/);
  expect(await run('--programs', programs, '--changed', programs)).toMatch(/^default: 0 of 2/);
});

it.each<[string, string[], RegExp]>([
  ['no files', [], /goodword-server simulate --programs/],
  ['half a day', ['--programs', programs, '--changed', changed, '--days', '0.5'], /--days must be/],
  [
    'another program',
    [
      '--programs',
      programs,
      '--changed',
      file('other.json', JSON.stringify({ ...PROGRAM, id: 'other' })),
    ],
    /there is no program "other"/,
  ],
  [
    'a file that is not there',
    ['--programs', 'nowhere.json', '--changed', changed],
    /nowhere\.json/,
  ],
])('says what to write instead of %s', async (_, args, message) => {
  await expect(run(...args)).rejects.toThrow(message);
});
