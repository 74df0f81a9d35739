import type { RewardState } from 'goodword/protocol';
import { describe, expect, it } from 'vitest';
import { isEnd, MOVES, mayMove } from './machine.js';

const STATES = Object.keys(MOVES) as RewardState[];

describe('the states of a reward', () => {
  it('end where nothing follows: rejected and reversed', () => {
    expect(STATES.filter(isEnd)).toEqual(['rejected', 'reversed']);
  });

  it('all lead to an end, so that no order that is undone leaves a reward behind', () => {
    for (const state of STATES.filter((one) => !isEnd(one))) {
      const ends = (['rejected', 'reversed'] as const).filter((end) =>
        mayMove(state, end, 'order-refunded'),
      );
      expect(ends.length, state).toBeGreaterThan(0);
    }
  });

  it('never go back from having to waiting', () => {
    for (const state of STATES) expect(MOVES[state].pending, state).toBeUndefined();
  });

  it('let a reward be handed over only after somebody or something approved it', () => {
    const before = STATES.filter((state) => mayMove(state, 'issued', 'handed-over'));
    expect(before).toEqual(['approved']);
  });
});
