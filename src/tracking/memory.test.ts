import { expect, it } from 'vitest';
import { domainsOf } from './memory.js';

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
