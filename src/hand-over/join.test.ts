import { expect, it } from 'vitest';
import { join } from './join.js';

const touch = (code: string, at: number) => ({ code, at, known: true });
const [mine, theirs] = ['visitor-of-this-side', 'visitor-of-that-side'];

it('joins the touches of both domains at their own times, each once', () => {
  const here = { visitor: mine, touches: [touch('ANNA42', 1), touch('BEN123', 5)] };
  const handed = { visitor: theirs, touches: [touch('ANNA42', 1), touch('CARO77', 3)] };
  expect(join(here, handed, true)).toEqual({
    visitor: mine,
    touches: [touch('ANNA42', 1), touch('CARO77', 3), touch('BEN123', 5)],
  });
});

it('makes the friend the same person where she is new here and is seen to come from there', () => {
  const handed = { visitor: theirs, touches: [] };
  expect(join({ touches: [] }, handed, true)).toEqual({ visitor: theirs, touches: [] });
});

it('lets no stranger’s link make her somebody else', () => {
  const handed = { visitor: theirs, touches: [] };
  expect(join({ touches: [] }, handed, false)).toEqual({ touches: [] });
});
