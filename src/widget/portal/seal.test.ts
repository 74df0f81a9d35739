import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sealHolds } from './seal.js';

const seed = 'ab'.repeat(32);
const commitment = createHash('sha256').update(seed).digest('hex');

it('a gift is as it was sealed before the order where the seed has that hash', async () => {
  expect(await sealHolds({ commitment, seed, subject: '' })).toBe(true);
});

it('a gift whose seed was changed afterwards is found out', async () => {
  expect(await sealHolds({ commitment, seed: `${seed}0`, subject: '' })).toBe(false);
});
