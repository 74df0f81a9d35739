import type { lookup } from 'node:dns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listeningShop } from './listening-shop.fixture.js';
import { openPost } from './post.js';

let shop: Awaited<ReturnType<typeof listeningShop>>;
beforeEach(async () => {
  shop = await listeningShop();
});
afterEach(() => shop.close());

/** A resolver that knows one answer to every name. */
const answering = (...addresses: string[]) =>
  ((_name: string, _options: object, done: (error: null, found: object[]) => void) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )) as typeof lookup;

const REFUSED = { failed: expect.stringContaining('not public') };

describe('sending to an address', () => {
  it('answers what the other side said', async () => {
    shop.answers(503, { 'retry-after': '7' });
    const post = openPost({ allowPrivate: true });
    expect(await post(shop.url, { 'x-a': 'b' }, 'häl')).toEqual({ status: 503, retryAfter: '7' });
    expect(shop.received).toMatchObject([{ body: 'häl', path: '/hooks', headers: { 'x-a': 'b' } }]);
  });

  it('follows no redirect', async () => {
    shop.answers(302, { location: `http://127.0.0.1:${shop.port}/secret` });
    const post = openPost({ allowPrivate: true });
    expect(await post(shop.url, {}, '{}')).toMatchObject({ status: 302 });
    expect(shop.received.map(({ path }) => path)).toEqual(['/hooks']);
  });

  it.each(['127.0.0.1', '[::1]', '0x7f.1', '2130706433', '[::ffff:127.0.0.1]', 'localhost'])(
    'refuses %s, which is this machine, before anything is sent',
    async (host) => {
      const post = openPost({ allowPrivate: false });
      expect(await post(`http://${host}:${shop.port}/hooks`, {}, '{}')).toEqual(REFUSED);
      expect(shop.received).toEqual([]);
    },
  );

  it.each([
    ['this machine', ['127.0.0.1']],
    ['the network of the shop', ['10.0.0.7']],
    ['the keys of its cloud', ['169.254.169.254']],
    ['a public and a private address', ['8.8.8.8', '127.0.0.1']],
  ])('refuses a name that leads to %s', async (_where, addresses) => {
    const post = openPost({ allowPrivate: false, lookup: answering(...addresses) });
    expect(await post(`http://shop.example:${shop.port}/`, {}, '{}')).toEqual(REFUSED);
    expect(shop.received).toEqual([]);
  });

  it('says why there is no answer when nobody is there', async () => {
    await shop.close();
    const posted = await openPost({ allowPrivate: true })(shop.url, {}, '{}');
    expect(posted).toMatchObject({ failed: expect.stringContaining('ECONNREFUSED') });
  });
});
