import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../store/shelves/orders.js';
import { crowdedBy } from './crowded.js';
import { isEarlier } from './is-earlier.js';

const SPAN = 5;
const MOST = 2;
const inOrder = (places: readonly Place[]) =>
  [...places].sort((a, b) => (isEarlier(a, b) ? -1 : 1));

describe('an order among many', () => {
  it('is seen by those after it that have too many before them with it, and by nobody else', async () => {
    const place = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      orderedAt: fc.nat(15),
    });
    const places = fc.uniqueArray(place, { selector: ({ id }) => id, minLength: 1 });
    await fc.assert(
      fc.asyncProperty(places, async ([one, ...others]) => {
        if (!one) return;
        const between = async (from: number, to: number) =>
          inOrder([...others, one].filter(({ orderedAt: at }) => at >= from && at < to));
        const before = (it: Place, among: readonly Place[]) =>
          among.filter((other) => isEarlier(other, it) && other.orderedAt >= it.orderedAt - SPAN)
            .length;
        const differs = (it: Place) => {
          const [without, including] = [before(it, others), before(it, [...others, one])];
          return including !== without && including >= MOST;
        };
        expect(inOrder(await crowdedBy(one, { between, span: SPAN, most: MOST }))).toEqual(
          inOrder(others.filter(differs)),
        );
      }),
    );
  });

  it('asks once where nothing came after it, however many came before', async () => {
    let asked = 0;
    const crowd = {
      span: SPAN,
      most: MOST,
      between: async () => {
        asked++;
        return [{ id: 'a', orderedAt: 10 }];
      },
    };
    expect(await crowdedBy({ id: 'b', orderedAt: 10 }, crowd)).toEqual([]);
    expect(asked).toBe(1);
  });
});
