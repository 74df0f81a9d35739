import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem, Program } from 'goodword/protocol';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProgramInput } from '../ledger/program-input.js';
import { startPostgres, type TestPostgres } from '../store/postgres.fixture.js';
import { bearing, openGuardedShop } from './access.fixture.js';
import { ANNA, BEN, CARA, openShop, PROGRAM } from './open-shop.fixture.js';
import { problem, refusal } from './refusal.fixture.js';

type Shop = Awaited<ReturnType<typeof openShop>>;
const PATH = '/v1/admin/programs/default';
const send = (shop: Shop, body: unknown, headers = shop.asAdmin, path = PATH) =>
  shop.ask(path, { method: 'PUT', body: JSON.stringify(body), headers });
const publish = async (shop: Shop, program: ProgramInput, from: number) => {
  const response = await send(shop, { program, from });
  return (await response.json()) as { program: Program } & Problem;
};
const served = async (shop: Shop) =>
  (await (await shop.ask('/v1/programs/default')).json()) as Program;
const named = (shop: string): ProgramInput => ({ ...PROGRAM, shop });

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodword-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a program that is published in the dashboard', () => {
  let shop: Awaited<ReturnType<typeof openGuardedShop>>;
  beforeEach(async () => {
    shop = await openGuardedShop();
  });
  afterEach(() => shop.close());

  it('is the next version, and runs at once', async () => {
    const { program } = await publish(shop, named('Tagetes'), 1);
    expect(program).toEqual({ ...named('Tagetes'), version: 2 });
    expect(await served(shop)).toMatchObject({ shop: 'Tagetes', version: 2 });
  });

  it('holds for what is shared from then on; whoever opened a link before gets what it promised', async () => {
    const { code } = await shop.register(ANNA);
    await shop.visit(BEN, code);
    const generous: ProgramInput = {
      ...PROGRAM,
      offers: { ...PROGRAM.offers, friend: { kind: 'percent', percent: 50 } },
    };
    await publish(shop, generous, 1);
    shop.later({ days: 1 });
    await shop.register(ANNA);
    shop.later({ days: 1 });
    await shop.visit(CARA, code);
    await shop.order({ id: '1', visitor: BEN, touches: [{ code, daysAgo: 2 }] });
    await shop.order({ id: '2', visitor: CARA, touches: [{ code, daysAgo: 0 }] });
    const { conversions } = await shop.conversions();
    const promised = (id: string) =>
      conversions
        .find(({ orderId }) => orderId === id)
        ?.rewards.find(({ side }) => side === 'friend')?.offer;
    expect(promised('2')).toEqual(generous.offers.friend);
    expect(promised('1')).toEqual(PROGRAM.offers.friend);
  });

  it('gives the places of a club that it brings to those who have brought the most friends', async () => {
    const { code } = await shop.register(ANNA);
    await shop.order({ visitor: BEN, touches: [{ code, daysAgo: 0 }] });
    await shop.webhook('paid');
    const offer = { kind: 'badge', name: 'VIP' } as const;
    await publish(shop, { ...PROGRAM, club: { id: 'vip', name: 'VIP', places: 3, offer } }, 1);
    await shop.report();
    const { advocate } = await shop.me(ANNA);
    expect(advocate?.rewards.map((reward) => reward.offer)).toContainEqual(
      expect.objectContaining(offer),
    );
  });

  it('is no new version where it says what runs already, so that it may be sent again', async () => {
    await publish(shop, named('Tagetes'), 1);
    expect((await publish(shop, named('Tagetes'), 1)).program.version).toBe(2);
    expect((await publish(shop, named('Tagetes'), 2)).program.version).toBe(2);
  });

  it('is not published over what somebody else has published meanwhile', async () => {
    await publish(shop, named('Tagetes'), 1);
    const answer = await send(shop, { program: named('Fern'), from: 1 });
    expect([answer.status, await answer.json()]).toMatchObject([
      409,
      { code: 'version-conflict', message: expect.stringContaining('Version 2 runs now') },
    ]);
    expect(await served(shop)).toMatchObject({ shop: 'Tagetes', version: 2 });
  });

  it('is refused where a field is wrong or the program contradicts itself, with where and what to write', async () => {
    const rules = { ...PROGRAM.rules, expiryDays: 14 };
    const wrong: [unknown, RegExp][] = [
      [{ ...PROGRAM, rules }, /^program\.rules\.expiryDays must be more than holdDays \(14\)/],
      [{ ...PROGRAM, shop: '' }, /^program\.shop must not be empty\.$/],
      [{ ...PROGRAM, version: 2 }, /^program\.version is unknown; leave it out\.$/],
    ];
    for (const [program, message] of wrong) {
      const answer = await send(shop, { program, from: 1 });
      expect([answer.status, await answer.json()]).toMatchObject([
        400,
        { code: 'bad-options', message: expect.stringMatching(message) },
      ]);
    }
    for (const body of [{ program: PROGRAM }, { from: 1 }, { program: PROGRAM, from: '1' }, 'x'])
      expect(await problem(await send(shop, body))).toEqual(refusal(400, 'bad-request'));
    expect(await served(shop)).toMatchObject({ version: 1 });
  });

  it('is the one of its address, and one that is served', async () => {
    const other = { ...PROGRAM, id: 'club' };
    const wanted = { program: other, from: 1 };
    expect(await problem(await send(shop, wanted))).toEqual(refusal(400, 'bad-request'));
    const elsewhere = await send(shop, wanted, shop.asAdmin, '/v1/admin/programs/club');
    expect(await problem(elsewhere)).toEqual(refusal(404, 'unknown-program'));
  });

  it('is published by owners only, and stands in the log with who did it', async () => {
    const { id, key } = await shop.key('owner');
    for (const role of ['till', 'read', 'act'] as const) {
      const headers = bearing((await shop.key(role)).key);
      const answer = await send(shop, { program: named('Tagetes'), from: 1 }, headers);
      expect(await problem(answer)).toEqual(refusal(403, 'forbidden'));
    }
    await send(shop, { program: named('Tagetes'), from: 1 }, bearing(key));
    const acts = await shop.acts();
    expect(acts.find((act) => act['key'] === id)).toMatchObject({
      act: 'PUT /v1/admin/programs/:id',
      subject: 'default',
      note: 'from version 1',
    });
  });
});

describe.each([
  ['SQLite', async () => join(folder, 'shop.db')],
  ['PostgreSQL', () => postgres.freshDatabase()],
])('two processes of a shop, on %s', (_, address) => {
  let shops: readonly [Shop, Shop];
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    const database = await address();
    shops = [await openShop({}, { database }), await openShop({}, { database })];
  });
  afterEach(async () => {
    vi.useRealTimers();
    await Promise.all(shops.map((shop) => shop.close()));
  });

  it('learn within the minute what was published in the other one', async () => {
    const [one, other] = shops;
    await publish(one, named('Tagetes'), 1);
    expect(await served(other)).toMatchObject({ version: 1 });
    vi.advanceTimersByTime(60_000);
    await vi.waitFor(async () =>
      expect(await served(other)).toMatchObject({ shop: 'Tagetes', version: 2 }),
    );
  });

  it('publish one of two programs at the same time, and both run it', async () => {
    const answers = await Promise.all(
      shops.map((shop, nth) => publish(shop, named(`Shop ${nth}`), 1)),
    );
    const won = answers.findIndex(({ program }) => program);
    expect(answers[won]?.program.version).toBe(2);
    expect(answers[1 - won]).toMatchObject({ code: 'version-conflict' });
    for (const shop of shops)
      expect(await served(shop)).toMatchObject({ shop: `Shop ${won}`, version: 2 });
  });
});

describe('a start of the backend', () => {
  let warned: string[];
  beforeEach(() => {
    warned = [];
    vi.spyOn(console, 'warn').mockImplementation((text) => void warned.push(String(text)));
  });
  afterEach(() => void vi.restoreAllMocks());
  /** Starts with a program in the set-up, publishes another one by hand where one is given, and stops. */
  const run = async (inSetUp: ProgramInput, byHand?: ProgramInput) => {
    const shop = await openShop({}, { database: join(folder, 'shop.db'), programs: [inSetUp] });
    const before = await served(shop);
    if (byHand) await publish(shop, byHand, before.version);
    await shop.close();
    return `${before.version} ${before.shop}`;
  };

  it('leaves what was published in the dashboard, while the set-up says what it always said', async () => {
    await run(PROGRAM, named('Tagetes'));
    expect(await run(PROGRAM, named('Fern'))).toBe('2 Tagetes');
    expect(await run(PROGRAM)).toBe('3 Fern');
    expect(warned).toEqual([]);
  });

  it('publishes a set-up that was changed, and says what it replaces', async () => {
    await run(PROGRAM, named('Tagetes'));
    expect(await run(named('Fern'))).toBe('3 Fern');
    expect(warned).toEqual([
      'goodword: The set-up says the program "default" anew: version 3 replaces version 2, which was published in the dashboard.',
    ]);
    expect(await run(named('Fern'))).toBe('3 Fern');
    expect(await run(PROGRAM)).toBe('4 Marigold');
    expect(warned).toHaveLength(1);
  });

  it('knows what was copied from the dashboard into the set-up: it is no change, and what comes after it stays', async () => {
    await run(PROGRAM, named('Tagetes'));
    expect(await run(named('Tagetes'), named('Fern'))).toBe('2 Tagetes');
    expect(await run(named('Tagetes'))).toBe('3 Fern');
    expect(warned).toEqual([]);
  });

  it('with a faulty set-up serves what was published last, and tells by which version', async () => {
    await run(PROGRAM, named('Tagetes'));
    const faulty = { ...PROGRAM, rules: { ...PROGRAM.rules, expiryDays: 14 } };
    const shop = await openShop({}, { database: join(folder, 'shop.db'), programs: [faulty] });
    expect(await served(shop)).toMatchObject({ shop: 'Tagetes', version: 2 });
    expect((await publish(shop, named('Fern'), 2)).program.version).toBe(3);
    const listed = await (await shop.ask('/v1/admin/programs', { headers: shop.asAdmin })).json();
    expect(listed).toMatchObject({
      programs: [{ shop: 'Fern' }],
      faults: [{ program: 'default', served: 3 }],
    });
    await shop.close();
  });
});
