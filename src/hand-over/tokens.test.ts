import { expect, it } from 'vitest';
import { no, ok } from '../protocol/result.js';
import { stockTokens } from './tokens.js';

const to = 'https://checkout.example';
const tokenOf = (nth: number) => `${nth}`.padStart(40, 't');

it('gives each token away once, and asks for one at a time', async () => {
  let asked = 0;
  const tokens = stockTokens(
    async () => ok({ token: tokenOf(++asked), expiresInMs: 120_000 }),
    () => 0,
  );
  await Promise.all([tokens.prepare(to), tokens.prepare(to)]);
  await tokens.prepare(to);
  expect([asked, tokens.take(to), tokens.take(to)]).toEqual([1, tokenOf(1), undefined]);
  await tokens.prepare(to);
  expect(tokens.take(to)).toBe(tokenOf(2));
});

it('gives none away that would end on its way, nor one for another origin', async () => {
  let now = 0;
  const tokens = stockTokens(
    async () => ok({ token: tokenOf(1), expiresInMs: 120_000 }),
    () => now,
  );
  await tokens.prepare(to);
  expect(tokens.take('https://other.example')).toBeUndefined();
  now = 90_000;
  expect(tokens.take(to)).toBeUndefined();
});

it.each([[no('unreachable', '')], [ok({ token: '<b>' })], [ok(null)]])(
  'has none where the backend answers %j',
  async (answer) => {
    const tokens = stockTokens(
      async () => answer,
      () => 0,
    );
    await tokens.prepare(to);
    expect(tokens.take(to)).toBeUndefined();
  },
);
