import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Command = ((name: string, ...args: unknown[]) => unknown) & { q?: unknown[] };
const page: Window & { goodword?: Command } = window;
const order = { id: '1001', total: '42.00', currency: 'USD' };

let runs = 0;
/** Runs the script anew beside a tag with these attributes. Its parts are missing: the critical script is alone. */
async function load(attributes: Record<string, string>): Promise<void> {
  document.querySelector('script[data-endpoint]')?.remove();
  const tag = document.createElement('script');
  tag.type = 'text/plain'; // found by its attributes, as after an optimiser has moved the code elsewhere
  tag.setAttribute('src', '/nowhere/goodword.js');
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(`data-${name}`, value);
  document.head.append(tag);
  await import(
    /* @vite-ignore */ `${new URL('./script.ts', import.meta.url).pathname}?run=${runs++}`
  );
}

const right = { endpoint: '/goodword', program: 'default' };
let told: string[] = [];

beforeEach(() => {
  told = [];
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((text) => void told.push(String(text)));
  }
});
afterEach(() => {
  page.goodword?.('consent', 'denied');
  page.goodword?.('destroy');
  Reflect.deleteProperty(page, 'goodword');
  history.replaceState(null, '', location.pathname);
  vi.restoreAllMocks();
});

describe('the script tag', () => {
  it('captures the friend at once, by the parameter that the tag names', async () => {
    history.replaceState(null, '', '?friend=ANNA42');
    await load({ ...right, parameter: 'via, friend' });
    expect(document.cookie).toMatch(/gw=1~[0-9a-f]{32}~ANNA42\./);
    expect(page.goodword?.('status')).toMatchObject({ touches: [{ code: 'ANNA42' }] });
  });

  it('replays in order the calls that came before it; a wrong one does not stop the rest', async () => {
    const queue: unknown[] = [];
    page.goodword = Object.assign((...args: unknown[]) => queue.push(args), { q: queue });
    page.goodword('lead', { subject: 'newsletter-7' });
    page.goodword('nonsense');
    page.goodword('on', 'answered', 'no function');
    page.goodword('purchase', order);
    await load(right);
    const kept = Object.keys(localStorage).filter((key) => key.startsWith('gw.out.'));
    expect(kept.sort()).toEqual([
      'gw.out.lead:default:newsletter-7',
      'gw.out.purchase:default:1001',
    ]);
    // By whom unknown calls are told comes later, and here not at all: src/loop/late-call.test.ts.
    await vi.waitFor(() => expect(told.join()).toMatch(/parts\/call/));
  });

  it('keeps a purchase on disk while its other half is blocked, and says so', async () => {
    await load(right);
    const answer = await page.goodword?.('purchase', order);
    expect(answer).toMatchObject({ ok: true, value: { result: 'retry' } });
    expect(page.goodword?.('status')).toMatchObject({
      waiting: 1,
      problem: { code: 'unreachable' },
    });
  });

  it.each([[{ endpoint: '/goodword' }], [{ endpoint: '/goodword', program: '' }]])(
    'says what to check on a tag with %j, and harms nobody',
    async (attributes) => {
      await load(attributes);
      expect(told).toEqual([expect.stringContaining('check data-endpoint and data-program')]);
      expect(page.goodword).toBeUndefined();
    },
  );

  it('takes consent from the tag: nothing is stored before it is given', async () => {
    history.replaceState(null, '', '?via=ANNA42');
    await load({ ...right, consent: 'pending' });
    expect([document.cookie, location.search]).toEqual(['', '?via=ANNA42']);
    page.goodword?.('consent', 'granted');
    expect(document.cookie).toContain('ANNA42');
  });

  it('waits for whom it is to follow, and says so where that part does not come', async () => {
    history.replaceState(null, '', '?via=ANNA42');
    await load({ ...right, consent: 'tcf' });
    await vi.waitFor(() =>
      expect(page.goodword?.('status')).toMatchObject({ problem: { code: 'unreachable' } }),
    );
    expect([page.goodword?.('status'), document.cookie]).toMatchObject([
      { consent: 'pending' },
      '',
    ]);
  });

  it('is one even where the page carries two tags', async () => {
    await load(right);
    await load(right);
    expect(told).toContain('goodword: started twice');
    expect(page.goodword?.('status')).toMatchObject({ consent: 'granted' });
  });
});
