import { describe, expect, it } from 'vitest';
import { createApi } from './api.js';
import { ADMIN, type Handler, json, openBackend, PASS, refused } from './backend.fixture.js';

const apiOf = (first?: Handler) => {
  const backend = openBackend(first, { signedIn: true });
  return { ...backend, api: createApi(ADMIN, backend.fetch) };
};

describe('asking the backend', () => {
  it('names program, days and page in the address and the pass in the header only', async () => {
    const { api, asked } = apiOf();
    await api.report(PASS, 'a&b', { from: 1, to: 2 });
    await api.conversions(PASS, 'default');
    await api.conversions(PASS, 'default', 'x/y');
    expect(asked).toEqual([
      'GET report?program=a%26b&from=1&to=2',
      'GET conversions?program=default',
      'GET conversions?program=default&before=x%2Fy',
    ]);
    expect(asked.join()).not.toContain(PASS);
  });

  it('sends what the merchant did with a reward, and reads the reward after it', async () => {
    let sent: unknown;
    const { api, asked } = apiOf(async (request) => {
      sent = await request.json();
      return undefined;
    });
    const result = await api.act(PASS, 'r/1', { action: 'reject', note: 'Looks wrong' });
    expect(asked).toEqual(['POST rewards/r%2F1']);
    expect(sent).toEqual({ action: 'reject', note: 'Looks wrong' });
    expect(result).toMatchObject({ ok: true, value: { id: 'r-1', state: 'approved' } });
  });

  it("hands on the backend's own words when it refuses", async () => {
    const { api } = apiOf(() => refused(409, 'not-allowed', 'It was handed over already.'));
    expect(await api.act(PASS, 'r-1', { action: 'reject' })).toEqual({
      ok: false,
      problem: { code: 'not-allowed', message: 'It was handed over already.' },
    });
  });

  it.each([
    [502, '<h1>Bad gateway</h1>', 'server-error'],
    [401, '', 'unauthorised'],
    [200, '<h1>Sign in to the Wi-Fi</h1>', 'bad-answer'],
    [200, '{"funnel":null}', 'bad-answer'],
  ])('never takes a page that is no answer for one: %s %j', async (status, body, code) => {
    const { api } = apiOf(() => new Response(body, { status }));
    const result = await api.report(PASS, 'default', { from: 1, to: 2 });
    expect(result).toMatchObject({ ok: false, problem: { code } });
  });

  it('says that the backend is unreachable instead of throwing', async () => {
    const api = createApi(ADMIN, () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await api.programs(PASS)).toMatchObject({ problem: { code: 'unreachable' } });
  });

  it('leaves out a program that it cannot read and keeps the others', async () => {
    const { api } = apiOf(() => json({ programs: [{ id: 'half' }] }));
    expect(await api.programs(PASS)).toEqual({ ok: true, value: { programs: [], faults: [] } });
  });
});
