import { afterEach, describe, expect, it, vi } from 'vitest';
import { domainsOf } from './cookie-domains.js';
import { openMemory } from './memory.js';

it.each([
  ['www.shop.co.uk', ['co.uk', 'shop.co.uk', 'www.shop.co.uk']],
  ['shop.example', ['shop.example']],
  ['foo.github.io', ['github.io', 'foo.github.io']],
  ['localhost', []],
  ['intranet', []],
  ['127.0.0.1', []],
  ['[::1]', []],
])('on %s asks for the domains %j, and never for the bare top level', (hostname, domains) => {
  expect(domainsOf(hostname)).toEqual(domains);
});

afterEach(() => {
  Reflect.deleteProperty(document, 'cookie');
  vi.unstubAllGlobals();
});

describe('whether an earlier page may have written', () => {
  const asked = (cookieStore: unknown) => {
    const looks = vi.fn(() => 'gw=1');
    Object.defineProperty(document, 'cookie', { get: looks, configurable: true });
    vi.stubGlobal('cookieStore', cookieStore);
    return openMemory('shop.example', undefined)
      .exists()
      .then((found) => ({ found, looks: looks.mock.calls.length }));
  };

  it.each([
    [{ name: 'gw', value: '1' }, true],
    [null, false],
  ])(
    'is asked of the Cookie Store where there is one: %j is %s, and nothing holds the page up',
    async (cookie, found) => {
      const get = vi.fn(async () => cookie);
      expect(await asked({ get })).toEqual({ found, looks: 0 });
      expect(get.mock.calls).toEqual([['gw']]);
    },
  );

  it.each([
    ['has no such interface', undefined],
    [
      'refuses it, as in a sandboxed frame',
      {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    ],
    ['fails later', { get: () => Promise.reject(new TypeError('no')) }],
  ])('is not known where the browser %s, and is told so, not thrown', async (_, store) => {
    await expect(asked(store)).rejects.toThrow();
  });
});

it('writes once and tries no other domain where the shop wants the cookie on this host alone', () => {
  const written: string[] = [];
  Object.defineProperty(document, 'cookie', {
    get: () => written.map((cookie) => cookie.split(';', 1)[0]).join('; '),
    set: (cookie: string) => written.push(cookie),
    configurable: true,
  });
  openMemory('www.shop.co.uk', 'host').write({ visitor: 'a1b2c3d4e5f60718', touches: [] });
  expect(written).toHaveLength(1);
  expect(written[0]).not.toMatch(/domain/i);
  // By the browser's own count of seconds: a date would be compared with a clock that may be wrong.
  expect(written[0]).toMatch(/max-age=34560000/);
  expect(written[0]).not.toMatch(/expires/i);
});
