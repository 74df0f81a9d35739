import { randomInt } from 'node:crypto';
import type { Shelves } from '../store/store.js';
import { newSingleCode } from './new-code.js';

const TRIES = 8;
const DAY_MS = 86_400_000;
// More friends than that nobody sends in a day; whoever collects codes does.
const PER_DAY = 500;

/** A fresh code for one order; undefined where so many were made of this one today that nobody needs another. */
export async function makeSingleCode(
  { advocates, singleCodes }: Pick<Shelves, 'advocates' | 'singleCodes'>,
  program: string,
  owner: string,
  now: number,
): Promise<string | undefined> {
  if ((await singleCodes.countSince(program, owner, now - DAY_MS)) >= PER_DAY) return undefined;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const code = newSingleCode(owner, randomInt);
    const [taken] = await advocates.ofCodes(program, [code]);
    if (!taken && (await singleCodes.add({ program, code, owner, at: now }))) return code;
  }
  return undefined;
}
