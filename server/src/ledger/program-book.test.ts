import { expect, it } from 'vitest';
import { openStore } from '../store/open-store.js';
import { openProgramBook } from './program-book.js';
import type { ProgramInput } from './program-input.js';

const PROGRAM: ProgramInput = {
  id: 'default',
  shop: 'Marigold',
  shareUrl: 'https://shop.example/',
  offers: { advocate: { kind: 'percent', percent: 10 }, friend: { kind: 'percent', percent: 10 } },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: false, holdDays: 14 },
};

it('a changed program becomes a new version, an unchanged one keeps its own', async () => {
  const { programs, close } = await openStore(':memory:');
  const publish = async (input: ProgramInput) =>
    (await openProgramBook(programs, [input], 1)).current('default')?.version;
  expect(await publish(PROGRAM)).toBe(1);
  const { rules, ...rest } = PROGRAM;
  expect(await publish({ rules, ...rest })).toBe(1);
  expect(await publish({ ...PROGRAM, shop: 'Tagetes' })).toBe(2);
  expect(await publish({ ...PROGRAM, shop: 'Tagetes' })).toBe(2);
  expect(await publish(PROGRAM)).toBe(3);
  const book = await openProgramBook(programs, [PROGRAM], 1);
  expect((await book.version(programs, 'default', 2))?.shop).toBe('Tagetes');
  await close();
});
