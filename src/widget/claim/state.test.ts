import { describe, expect, it } from 'vitest';
import { no, ok } from '../../protocol/result.js';
import { type ClaimSources, createClaimState } from './state.js';

const invitation = {
  program: 'default',
  code: 'ANNA42',
  offer: { kind: 'percent', percent: 20 },
  firstName: 'Anna',
} as const;

function field(more: Partial<ClaimSources> = {}) {
  const asked: string[] = [];
  const done: string[] = [];
  let waiting: (() => void) | undefined;
  const state = createClaimState({
    async look(code) {
      asked.push(code);
      return code === 'anna42' ? ok(invitation) : no('unknown-code', '');
    },
    claim: undefined,
    onDone: (code, outcome) => done.push(`${code} ${outcome}`),
    later(act) {
      waiting = act;
      return () => {
        waiting = undefined;
      };
    },
    ...more,
  });
  const pause = async () => {
    waiting?.();
    await Promise.resolve();
    await new Promise((over) => setTimeout(over));
  };
  return { state, asked, done, pause };
}

describe('at the checkout', () => {
  it('a code is looked up once, when she pauses, and not at every letter', async () => {
    const { state, asked, done, pause } = field();
    for (const text of ['an', 'anna', 'anna42']) state.typed(text);
    await pause();
    expect(asked).toEqual(['anna42']);
    expect(state.news.value).toEqual({ is: 'found', invitation });
    expect(done).toEqual(['ANNA42 checked']);
  });

  it('a pasted link is as good as the code in it', async () => {
    const { state, asked } = field();
    await state.send('https://shop.example/?via=anna42');
    expect(asked).toEqual(['anna42']);
  });

  it('says what is wrong when she sends it, and nothing while she types', async () => {
    const { state, asked } = field();
    state.typed('?!');
    expect(state.news.value).toEqual({ is: 'nothing' });
    await state.send('?!');
    expect(state.news.value).toEqual({ is: 'problem', key: 'claimBad' });
    await state.send('nobody');
    expect(state.news.value).toEqual({ is: 'problem', key: 'claimUnknown' });
    expect(asked).toEqual(['nobody']);
  });

  it('a backend that asks to slow down is not asked again by typing', async () => {
    let calls = 0;
    const look = async () => {
      calls++;
      return no('rate-limited', '');
    };
    const { state, pause } = field({ look });
    await state.send('anna42');
    expect(state.news.value).toEqual({ is: 'problem', key: 'claimTooOften' });
    state.typed('anna43');
    await pause();
    expect(calls).toBe(1);
  });

  it('an answer that comes after she has typed on is not shown', async () => {
    const { state } = field();
    const sent = state.send('anna42');
    state.typed('ben');
    await sent;
    expect(state.news.value).toEqual({ is: 'nothing' });
  });
});

describe('after the order', () => {
  it('the code is claimed when she sends it, and she reads what became of it', async () => {
    const { state, asked, done, pause } = field({
      claim: async () => ok({ outcome: 'held', code: 'ANNA42' }),
    });
    state.typed('anna42');
    await pause();
    expect(done).toEqual([]);
    await state.send('anna42');
    expect(asked).toEqual([]);
    expect(state.news.value).toEqual({
      is: 'told',
      claimed: { outcome: 'held', code: 'ANNA42' },
    });
    expect(done).toEqual(['ANNA42 held']);
  });
});
