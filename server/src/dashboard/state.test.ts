import { describe, expect, it, vi } from 'vitest';
import { createApi } from './api.js';
import {
  ADMIN,
  conversion,
  type Handler,
  json,
  KEY,
  keyOnce,
  NOW,
  openBackend,
  program,
  refused,
  report,
  reward,
} from './backend.fixture.js';
import { shown } from './loader.js';
import { createDashboard } from './state.js';
import { type View, viewOf } from './view-address.js';

async function openDashboard(
  first?: Handler,
  key: string | undefined = KEY,
  view: View = { range: 30 },
) {
  const backend = openBackend(first);
  const views: unknown[] = [];
  const saved: string[][] = [];
  const dashboard = createDashboard({
    api: createApi(ADMIN, backend.fetch),
    takeKey: keyOnce(key),
    now: () => NOW,
    view,
    save: (name, text) => void saved.push([name, text]),
    onView: (view) => views.push(view),
  });
  const loaded = () =>
    vi.waitFor(() => {
      if (dashboard.door.session.value.kind !== 'open') return;
      expect(dashboard.report.value.kind).not.toBe('loading');
      expect(dashboard.orders.list.value.kind).not.toBe('loading');
    });
  await dashboard.door.enter();
  await loaded();
  return { ...backend, dashboard, loaded, views, saved };
}

const at =
  (ending: string, answer: Handler): Handler =>
  (request, url) =>
    url.pathname.endsWith(ending) ? answer(request, url) : undefined;

describe('signing in', () => {
  it('opens with the key of the address and loads report and orders once', async () => {
    const { dashboard, asked } = await openDashboard();
    expect(dashboard.program.value?.shop).toBe('Fernwood Ceramics');
    expect(shown(dashboard.report.value)?.funnel.orders).toBe(2);
    expect(asked.slice(0, 2)).toEqual(['POST session', 'GET programs']);
    expect(asked).toHaveLength(5);
  });

  it('asks again when the key is a wrong one', async () => {
    const { dashboard } = await openDashboard(undefined, 'an-old-key-1234567');
    expect(dashboard.door.session.value).toMatchObject({
      kind: 'asking',
      problem: { code: 'unauthorised' },
    });
  });

  it('takes a key that was copied with its line break', async () => {
    const { dashboard } = await openDashboard(undefined, '');
    await dashboard.door.signIn(`  ${KEY}\n`);
    expect(dashboard.door.session.value.kind).toBe('open');
  });

  it('refuses a key that no header could carry without asking the backend', async () => {
    const { dashboard, asked } = await openDashboard(undefined, '');
    await dashboard.door.signIn('pässwörd 🌸');
    expect(dashboard.door.session.value).toMatchObject({ problem: { code: 'bad-request' } });
    expect(asked).toEqual(['GET session']);
  });

  it('keeps the key while the backend is down, and opens when it is back', async () => {
    let down = true;
    const { dashboard } = await openDashboard(() =>
      down ? new Response('', { status: 502 }) : undefined,
    );
    expect(dashboard.door.session.value.kind).toBe('stuck');
    down = false;
    await dashboard.refresh();
    expect(dashboard.door.session.value.kind).toBe('open');
  });

  it('leaves nothing behind when signing out, not even an answer under way', async () => {
    const { dashboard, isOpen } = await openDashboard();
    const refreshing = dashboard.refresh();
    dashboard.door.signOut();
    await refreshing;
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    expect(shown(dashboard.report.value)).toBeUndefined();
    expect(shown(dashboard.orders.list.value)).toBeUndefined();
  });

  it('closes when the session has ended', async () => {
    let changed = false;
    const { dashboard } = await openDashboard(() =>
      changed ? refused(401, 'unauthorised', 'The key is wrong.') : undefined,
    );
    changed = true;
    await dashboard.refresh();
    expect(dashboard.door.session.value).toMatchObject({
      kind: 'asking',
      problem: { message: 'Your session has ended. Sign in once more.' },
    });
  });

  it('goes on after a reload, without any key', async () => {
    const backend = openBackend(undefined, { signedIn: true });
    const dashboard = createDashboard({
      api: createApi(ADMIN, backend.fetch),
      takeKey: keyOnce(undefined),
      now: () => NOW,
      view: { range: 30 },
      save: () => {},
      onView: () => {},
    });
    await dashboard.door.enter();
    expect(dashboard.door.session.value.kind).toBe('open');
    dashboard.stop();
  });
});

describe('the file with all orders', () => {
  const pages =
    (refuse = false): Handler =>
    (_, url) => {
      if (!url.pathname.endsWith('/conversions')) return undefined;
      if (!url.searchParams.get('before'))
        return json({ conversions: [{ ...conversion, orderId: '1002' }], next: 'older' });
      return refuse
        ? refused(503, 'unreachable', 'Away.')
        : json({ conversions: [{ ...conversion, orderId: '1001' }] });
    };

  it('holds every page of them, whatever is in sight', async () => {
    const { dashboard, saved } = await openDashboard(pages());
    await dashboard.file.make();
    expect(saved).toHaveLength(1);
    const [[name, csv]] = saved as [[string, string]];
    expect(name).toBe('orders-default.csv');
    expect(csv).toContain('\r\n1002,');
    expect(csv).toContain('\r\n1001,');
    expect(dashboard.file.filing.value).toEqual({ kind: 'idle' });
  });

  it('is not given in part where the backend fails half-way', async () => {
    const { dashboard, saved } = await openDashboard(pages(true));
    await dashboard.file.make();
    expect(saved).toEqual([]);
    expect(dashboard.file.filing.value).toMatchObject({ kind: 'failed' });
  });
});

describe('choosing what to see', () => {
  it('goes on at who did what where its address is loaded anew', async () => {
    const { dashboard } = await openDashboard(undefined, KEY, viewOf('?show=activity'));
    expect(dashboard.place.value).toBe('activity');
    await vi.waitFor(() => expect(shown(dashboard.acts.list.value)?.acts).toHaveLength(1));
  });

  it('shows the days that were chosen last, whichever answer arrives last', async () => {
    const answers: (() => void)[] = [];
    let slow = false;
    const { dashboard } = await openDashboard(
      at('/report', (_, url) => {
        const from = Number(url.searchParams.get('from'));
        if (!slow) return undefined;
        return new Promise((go) => answers.push(() => go(json({ ...report, from }))));
      }),
    );
    slow = true;
    const first = dashboard.chooseRange(90);
    const second = dashboard.chooseRange(7);
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.();
    await second;
    answers[0]?.();
    await first;
    expect(shown(dashboard.report.value)?.from).toBe(Date.UTC(2026, 10, 16));
  });

  it('keeps the last numbers in sight when a refresh fails', async () => {
    let down = false;
    const { dashboard } = await openDashboard(
      at('/report', () => (down ? new Response('', { status: 503 }) : undefined)),
    );
    down = true;
    await dashboard.refresh();
    expect(dashboard.report.value.kind).toBe('failed');
    expect(shown(dashboard.report.value)).toEqual(report);
  });

  it('never shows the numbers of one program under the name of another', async () => {
    const second = { ...program, id: 'second', shop: 'Second' };
    const { dashboard, loaded, asked, views } = await openDashboard(
      at('/programs', () => json({ programs: [program, second] })),
    );
    dashboard.chooseProgram('second');
    expect(shown(dashboard.report.value)).toBeUndefined();
    await loaded();
    expect(asked).toContain('GET conversions?program=second');
    expect(asked.at(-1)).toBe('GET reviews?program=second');
    expect(views).toEqual([{ program: 'second', range: 30 }]);
  });

  it('shows each order once when pages overlap, and stops at the last page', async () => {
    const order = (orderId: string) => ({ ...conversion, orderId });
    const { dashboard, asked } = await openDashboard(
      at('/conversions', (_, url) =>
        url.searchParams.has('before')
          ? json({ conversions: [order('2'), order('1')] })
          : json({ conversions: [order('3'), order('2')], next: 'p2' }),
      ),
    );
    await Promise.all([dashboard.showMore(), dashboard.showMore()]);
    await dashboard.showMore();
    const ids = shown(dashboard.orders.list.value)?.conversions.map(({ orderId }) => orderId);
    expect(ids).toEqual(['3', '2', '1']);
    expect(asked.filter((each) => each.includes('before'))).toHaveLength(1);
  });
});

describe('deciding about a reward', () => {
  it('sends it once however often it is pressed, and shows the new state and cost', async () => {
    const { dashboard, asked } = await openDashboard();
    const press = () => dashboard.act('r-1', { action: 'approve' });
    await Promise.all([press(), press(), press()]);
    expect(asked.filter((each) => each.startsWith('POST rewards'))).toHaveLength(1);
    expect(asked.at(-1)).toMatch(/^GET report/);
    const rewards = shown(dashboard.orders.list.value)?.conversions[0]?.rewards;
    expect(rewards).toMatchObject([{ id: 'r-1', state: 'approved' }]);
    expect(dashboard.said.value).toBe('Reward approved.');
  });

  it('puts the old state back and says why when the backend forbids it', async () => {
    const { dashboard } = await openDashboard(
      at('/r-1', () => refused(409, 'not-allowed', 'It was issued already.')),
    );
    await dashboard.act('r-1', { action: 'reject' });
    expect(dashboard.desk.work.value.get('r-1')).toEqual({
      kind: 'failed',
      act: 'reject',
      problem: { code: 'not-allowed', message: 'It was issued already.' },
    });
    const rewards = shown(dashboard.orders.list.value)?.conversions[0]?.rewards;
    expect(rewards).toEqual([reward]);
  });
});
