import { expect, it } from 'vitest';
import { post } from './post.js';

// The same server under its other name is another origin.
const other = new URL('/nobody-is-here', location.href);
other.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';

it('takes what arrived as taken where the answer may not be read', async () => {
  const { verdict } = await post(other.href, '{}', { mode: 'no-cors' });
  expect(verdict).toEqual({ result: 'ok' });
});

it('sends a body that is too large for keepalive all the same', async () => {
  const { verdict } = await post('/nobody-is-here', 'x'.repeat(100_000));
  expect(verdict.result).not.toBe('retry');
});

it('lets events wait when nobody answers', async () => {
  const { verdict } = await post('http://localhost:1/', '{}');
  expect(verdict).toEqual({ result: 'retry' });
});
