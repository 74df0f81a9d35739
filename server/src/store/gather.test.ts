import { describe, expect, it } from 'vitest';
import { gather } from './gather.js';

/** Work that notes what was done together; a piece with a minus fails, and all that is done with it. */
function noting(atMost = 100) {
  const groups: (readonly string[])[] = [];
  const work = gather(
    async (inputs: readonly string[]) => {
      groups.push(inputs);
      await new Promise(setImmediate);
      if (inputs.some((input) => input.includes('-'))) throw new Error(`broken: ${inputs}`);
      return inputs.map((input) => input.toUpperCase());
    },
    { sizeOf: (input) => input.length, atMost },
  );
  return { groups, work };
}

describe('work that is asked for at the same time', () => {
  it('is done together, and each is answered his own', async () => {
    const { groups, work } = noting();
    expect(await Promise.all(['a', 'b', 'c'].map(work))).toEqual(['A', 'B', 'C']);
    expect(groups).toEqual([['a', 'b', 'c']]);
  });

  it('is done with the next who come, where some is under way already', async () => {
    const { groups, work } = noting();
    const first = work('a');
    await new Promise(setImmediate);
    expect(await Promise.all([first, work('b'), work('c')])).toEqual(['A', 'B', 'C']);
    expect(groups).toEqual([['a'], ['b', 'c']]);
  });

  it('goes on before anybody is answered, so that the database does not wait for answers', async () => {
    const { groups, work } = noting();
    const begun: number[] = [];
    const first = work('a').then(() => begun.push(groups.length));
    await new Promise(setImmediate);
    await Promise.all([first, work('b').then(() => begun.push(groups.length))]);
    expect(begun).toEqual([2, 2]);
  });

  it('fails for the one whose it is, and not for his neighbours', async () => {
    const { work } = noting();
    const [first, second, third] = await Promise.allSettled(['a', '-', 'c'].map(work));
    expect([first, third]).toMatchObject([{ value: 'A' }, { value: 'C' }]);
    expect(second).toMatchObject({ reason: new Error('broken: -') });
    expect(await work('d')).toBe('D');
  });

  it('is never more than so much, but a piece that is too large goes alone', async () => {
    const { groups, work } = noting(3);
    await Promise.all(['ab', 'c', 'd', 'efghi', 'j'].map(work));
    expect(groups).toEqual([['ab', 'c'], ['d'], ['efghi'], ['j']]);
  });
});
