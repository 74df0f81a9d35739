// @vitest-environment node
import { expect, it } from 'vitest';
import { createGoodword, type GoodwordOptions } from './goodword.js';

const options: GoodwordOptions = { endpoint: '/goodword', program: 'default' };

it('does nothing harmful on a server, where pages are rendered ahead', async () => {
  const goodword = createGoodword(options);
  const answer = await goodword.purchase({ id: '1001', total: '42.00', currency: 'USD' });
  expect(answer).toMatchObject({ ok: false, problem: { code: 'stopped' } });
  goodword.on('opened', () => {})();
  goodword.destroy();
  expect(goodword.status()).toMatchObject({ visitor: false, waiting: 0 });
});

it.each([
  [undefined, 'Give an object'],
  [{ program: 'default' }, 'Give the endpoint'],
  [{ endpoint: 'ftp://shop.example', program: 'default' }, 'must be an http(s) address'],
  [{ endpoint: 'http://', program: 'default' }, 'must be an http(s) address'],
  [{ endpoint: '/goodword' }, 'Give the id of the program'],
  [{ endpoint: '/goodword', program: ' ' }, 'Give the id of the program'],
  [{ ...options, parameters: 'via' }, 'parameters are names'],
  [{ ...options, parameters: ['a b'] }, 'parameters are names'],
  [{ ...options, consent: 'yes' }, 'consent is "granted"'],
  [{ program: 'default', transport: {} }, 'transport is a function'],
])('says at set-up how to mend the options %j', (wrong, hint) => {
  const start = () => createGoodword(wrong as unknown as GoodwordOptions);
  expect(start).toThrow(`bad-options: `);
  expect(start).toThrow(hint);
});
