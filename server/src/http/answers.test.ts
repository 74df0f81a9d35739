import { GoodwordError } from 'goodword/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createServer } from '../server.js';
import { ADMIN_KEY, ANNA, openShop, PROGRAM, SECRET } from './open-shop.fixture.js';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeEach(async () => {
  shop = await openShop({}, { allowedOrigins: ['https://other.example'] });
});
afterEach(() => shop.close());

describe('a program', () => {
  it('is sent once and then answered with 304 until it changes', async () => {
    const first = await shop.ask('/v1/programs/default');
    const etag = first.headers.get('etag') ?? '';
    expect(await first.json()).toEqual({ ...PROGRAM, version: 1 });
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`]) {
      const again = await shop.ask('/v1/programs/default', { headers: { 'if-none-match': tag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    const other = await shop.ask('/v1/programs/default', { headers: { 'if-none-match': '"x"' } });
    expect(other.status).toBe(200);
  });

  it('that is not served is 404, like every address that is none', async () => {
    for (const path of ['/v1/programs/other', '/v1/programs/__proto__', '/v1/nothing', '']) {
      const response = await shop.ask(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    }
  });
});

describe('a code', () => {
  it('is known in any case and answered as its owner writes it', async () => {
    const { code } = await shop.register(ANNA, { firstName: 'Anna' });
    const response = await shop.ask(`/v1/codes/${code.toLowerCase()}?program=default`);
    expect(await response.json()).toEqual({
      program: 'default',
      code,
      offer: PROGRAM.offers.friend,
      firstName: 'Anna',
    });
  });

  it.each(['NOBODY', 'x', 'x'.repeat(5_000), '%00', '%E0%A4'])(
    'that nobody owns is 404: %s',
    async (code) => {
      const response = await shop.ask(`/v1/codes/${code}?program=default`);
      expect(await response.json()).toMatchObject({ status: 404, code: 'unknown-code' });
    },
  );

  it('stays when its owner tells her name later', async () => {
    const first = await shop.register(ANNA);
    const second = await shop.register(ANNA, { firstName: 'Anna' });
    expect(second).toEqual({ ...first, firstName: 'Anna' });
  });
});

describe('a page on another origin', () => {
  const asked = (origin: string, init: RequestInit = {}) =>
    shop.ask('/v1/programs/default', { ...init, headers: { ...init.headers, origin } });

  it('may read the answers, Retry-After included, when it is on the list', async () => {
    const { headers } = await asked('https://other.example');
    expect(headers.get('access-control-allow-origin')).toBe('https://other.example');
    expect(headers.get('access-control-expose-headers')).toContain('Retry-After');
    expect(headers.get('vary')).toBe('Origin');
    const problem = await shop.ask('/v1/nothing', { headers: { origin: 'https://other.example' } });
    expect(problem.headers.get('access-control-allow-origin')).toBe('https://other.example');
  });

  it('reads that there is nothing where it forgot the path of the endpoint', async () => {
    const answer = await shop.ask('/../v1/programs/default', {
      headers: { origin: 'https://other.example' },
    });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'not-found' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://other.example');
  });

  it('may ask before it sends its own headers', async () => {
    const preflight = await asked('https://other.example', { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Authorization');
    expect(preflight.headers.get('access-control-allow-methods')).toContain('DELETE');
  });

  it.each(['https://evil.example', 'null', 'https://other.example.evil.example'])(
    'may not read them from %s',
    async (origin) => {
      const { headers } = await asked(origin);
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('vary')).toBe('Origin');
    },
  );
});

describe('the handler', () => {
  it('answers 503 while the dashboard is not built, and says how to build it', async () => {
    const response = await shop.ask('/dashboard');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('60');
    expect(await response.json()).toMatchObject({ message: expect.stringContaining('rollup') });
  });

  it('answers 500 without a word about its inside when the database is gone', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = await openShop();
    await broken.close();
    const response = await broken.post('/v1/advocates', { program: 'default', visitor: ANNA });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ code: 'server-error' });
    expect(text).not.toMatch(/database|sqlite|\.ts/i);
    expect(logged).toHaveBeenCalledTimes(1);
    logged.mockRestore();
  });

  it('may be closed twice', async () => {
    await shop.close();
    await shop.close();
  });

  const good = {
    database: ':memory:',
    programs: [PROGRAM],
    adminKey: ADMIN_KEY,
    webhookSecret: SECRET,
  };
  it.each([
    [{ adminKey: 'short' }, /adminKey must be 16 characters or more/],
    [{ webhookSecret: 'secret' }, /webhookSecret must be "whsec_"/],
    [{ database: '' }, /database must be/],
    [{ basePath: 'goodword/' }, /basePath must be like "\/goodword"/],
    [{ allowedOrigins: ['https://shop.example/'] }, /allowedOrigins holds origins/],
    [{ programs: [] }, /programs must hold one program or more/],
    [{ programs: [PROGRAM, PROGRAM] }, /"default" twice/],
    [{ programs: [{ ...PROGRAM, version: 3 }] }, /programs\.0\.version is unknown; leave it out/],
    [{ programs: [{ ...PROGRAM, offers: {} }] }, /programs\.0\.offers\.advocate is missing/],
    [{ programs: [{ ...PROGRAM, shareUrl: 'shop.example' }] }, /programs\.0\.shareUrl must begin/],
    [
      { programs: [{ ...PROGRAM, rules: { ...PROGRAM.rules, credit: 'best' } }] },
      /programs\.0\.rules\.credit must be "first" or "last"/,
    ],
    [
      { programs: [{ ...PROGRAM, rules: { ...PROGRAM.rules, windowDays: 0 } }] },
      /programs\.0\.rules\.windowDays must be 1 or more days/,
    ],
    [
      {
        programs: [
          {
            ...PROGRAM,
            offers: {
              ...PROGRAM.offers,
              friend: { kind: 'amount', value: { amount: 9.5, currency: 'USD' } },
            },
          },
        ],
      },
      /programs\.0\.offers\.friend\.value\.amount must be a whole number of minor units/,
    ],
  ])('refuses wrong options at once and says how to mend them: %#', async (wrong, message) => {
    const opening = createServer({ ...good, ...(wrong as object) });
    await expect(opening).rejects.toThrow(GoodwordError);
    await expect(opening).rejects.toThrow(message);
  });

  it('serves at the root when it is mounted there', async () => {
    const server = await createServer({ ...good, basePath: '' });
    const response = await server.fetch(new Request('https://shop.example/v1/programs/default'));
    expect(response.status).toBe(200);
    await server.close();
  });
});
