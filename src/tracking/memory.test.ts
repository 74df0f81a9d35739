import { afterEach, expect, it } from 'vitest';
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

afterEach(() => Reflect.deleteProperty(document, 'cookie'));

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
