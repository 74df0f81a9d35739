import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRepeat, type KeptTouch, withKnown, withoutUnknown } from './attribution.js';
import { creditable } from './conversion.js';

const codes = (touches: readonly KeptTouch[]) => touches.map(({ code }) => code);
const known = (...names: string[]): KeptTouch[] =>
  names.map((code, nth) => ({ code, at: nth + 1, known: true }));

/** A friend arrives by this code, which nobody has looked up yet. */
const arrival = (touches: readonly KeptTouch[], code: string, at: number) => [
  ...touches,
  { code, at, known: false },
];

describe('touches', () => {
  it('keeps who came first and who came last when many friends share', () => {
    let touches: readonly KeptTouch[] = [];
    for (const [nth, code] of ['ANNA', 'BEN1', 'CARO', 'DORA', 'EVE1', 'FINN'].entries()) {
      touches = withKnown(arrival(touches, code, nth), code);
    }
    expect(codes(touches)).toEqual(['ANNA', 'DORA', 'EVE1', 'FINN']);
  });

  it('never lets made-up codes displace a real one, however many come', () => {
    let touches: readonly KeptTouch[] = known('ANNA', 'BEN1', 'CARO');
    for (const code of ['FAKE1', 'FAKE2', 'FAKE3', 'DORA']) touches = arrival(touches, code, 9);
    expect(codes(withKnown(touches, 'DORA'))).toEqual(['ANNA', 'BEN1', 'CARO', 'DORA']);
    expect(codes(creditable(touches))).toEqual(['ANNA', 'BEN1', 'CARO', 'DORA']);
    expect(codes(withoutUnknown(arrival(known('ANNA'), 'FAKE1', 9), 'FAKE1'))).toEqual(['ANNA']);
  });

  it('gives a new code its place once the backend knows it', () => {
    const touches = arrival(known('ANNA', 'BEN1', 'CARO', 'DORA'), 'EVE1', 9);
    expect(codes(withKnown(touches, 'eve1'))).toEqual(['ANNA', 'CARO', 'DORA', 'EVE1']);
  });

  it('keeps the first and the latest of one friend’s touches in a row', () => {
    const thrice = ['ANNA', 'anna', 'ANNA'].reduce(arrival, []);
    expect(withKnown(thrice, 'ANNA').map(({ at }) => at)).toEqual([0, 2]);
  });

  it('sends no more touches than the backend reads, the newest among them', () => {
    const touches = arrival(known('ANNA', 'BEN1', 'CARO', 'DORA'), 'EVE1', 9);
    expect(codes(creditable(touches))).toEqual(['ANNA', 'CARO', 'DORA', 'EVE1']);
    expect(creditable(known('ANNA', 'BEN1'))).toHaveLength(2);
  });

  it('holds few touches whatever the backend answers, and every known first one', () => {
    const step = fc.record({
      code: fc.constantFrom('ANNA', 'BEN1', 'CARO', 'DORA', 'EVE1', 'FINN'),
      real: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let touches: readonly KeptTouch[] = [];
        for (const [at, { code, real }] of steps.entries()) {
          const first = touches.find((touch) => touch.known);
          touches = (real ? withKnown : withoutUnknown)(arrival(touches, code, at), code);
          expect(touches.length).toBeLessThanOrEqual(4);
          if (first) expect(touches).toContainEqual(first);
        }
      }),
    );
  });
});

describe('isRepeat', () => {
  const [touch] = known('ANNA').map((one) => ({ ...one, at: 1_000 }));
  const touches = touch ? [touch] : [];

  const load = { again: false, began: 5_000 };
  const reload = { ...load, again: true };

  it('counts a reload, the back button and a second start in the same page once', () => {
    expect(isRepeat('ANNA', touches, reload)).toBe(true);
    expect(isRepeat('anna', touches, reload)).toBe(true);
    expect(isRepeat('ANNA', touches, { ...load, began: 900 })).toBe(true);
  });

  it('counts the link of a friend once who has been given a code of her own', () => {
    const given = withKnown(touches, 'anna', 'ANNA-7KQ4M');
    expect(codes(given)).toEqual(['ANNA-7KQ4M']);
    expect(isRepeat('ANNA', given, reload)).toBe(true);
    expect(isRepeat('ANNA-7KQ4M', given, reload)).toBe(true);
    expect(isRepeat('ANN', given, reload)).toBe(false);
  });

  it('counts once what is opened again after another friend’s link, and leaves that friend the last one', () => {
    const both = [...touches, { code: 'BEN1', at: 2_000, known: true }];
    expect(isRepeat('ANNA', both, reload)).toBe(true);
    expect(isRepeat('ANNA', both, { ...load, began: 900 })).toBe(true);
  });

  it('counts a link that is opened again, or another friend’s link', () => {
    expect(isRepeat('ANNA', touches, load)).toBe(false);
    expect(isRepeat('BEN1', touches, reload)).toBe(false);
    expect(isRepeat('ANNA', [], reload)).toBe(false);
  });
});
