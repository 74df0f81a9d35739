import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Program } from 'goodword/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProgramInput } from '../ledger/program-input.js';
import { ANNA, openShop, PROGRAM } from './open-shop.fixture.js';

const LAPSING = {
  ...{ ...PROGRAM, shop: 'Renamed' },
  rules: { ...PROGRAM.rules, holdDays: 14, expiryDays: 14 },
};
const FAULT = /^rules\.expiryDays must be more than holdDays \(14\)/;
const CLUB = { ...PROGRAM, id: 'club' };

describe('a program that contradicts itself', () => {
  let folder: string;
  let warned: string[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'goodword-'));
    warned = [];
    vi.spyOn(console, 'warn').mockImplementation((text) => void warned.push(String(text)));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true, force: true });
  });
  const open = (...programs: ProgramInput[]) =>
    openShop({}, { database: join(folder, 'shop.db'), programs });
  const listed = async (shop: Awaited<ReturnType<typeof open>>) =>
    (await shop.ask('/v1/admin/programs', { headers: shop.asAdmin })).json();

  it('goes on as it was before the change, and everybody who looks hears what is wrong', async () => {
    const before = await open(PROGRAM);
    const { code } = await before.register(ANNA);
    await before.close();
    const shop = await open(LAPSING);
    const program = (await (await shop.ask('/v1/programs/default')).json()) as Program;
    expect(program).toMatchObject({
      ...{ shop: PROGRAM.shop, version: 1 },
      fault: expect.stringMatching(FAULT),
    });
    expect((await shop.me(ANNA)).advocate?.code).toBe(code);
    expect(await listed(shop)).toMatchObject({
      programs: [{ id: 'default', version: 1 }],
      faults: [{ program: 'default', served: 1, fault: expect.stringMatching(FAULT) }],
    });
    expect(warned.join()).toContain('version 1 of it is served: rules.expiryDays');
    await shop.close();
    // Mended, it is a new version, and nothing is said of it any more.
    const mended = await open({ ...LAPSING, rules: { ...LAPSING.rules, expiryDays: 30 } });
    expect(await listed(mended)).toMatchObject({ programs: [{ version: 2 }], faults: [] });
    await mended.close();
  });

  it('that was never served before is not, says why, and leaves the others alone', async () => {
    const shop = await open(CLUB, LAPSING);
    const answer = await shop.ask('/v1/programs/default');
    expect([answer.status, await answer.json()]).toMatchObject([
      404,
      { code: 'program-contradicts', message: expect.stringContaining('rules.expiryDays must') },
    ]);
    expect((await shop.ask('/v1/programs/club')).status).toBe(200);
    const { faults } = (await listed(shop)) as { faults: object[] };
    expect(faults).toEqual([{ program: 'default', fault: expect.stringMatching(FAULT) }]);
    await shop.close();
  });

  it('is thrown at the start where nothing else can be served', async () => {
    await expect(open(LAPSING)).rejects.toThrow(
      /^bad-options: programs\.0\.rules\.expiryDays must be more/,
    );
  });
});
