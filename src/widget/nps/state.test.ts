import { expect, it } from 'vitest';
import { createNpsState, type NpsAnswer } from './state.js';

function ask(taken = true) {
  const said: (NpsAnswer | 'asked' | 'promoter')[] = [];
  const state = createNpsState({
    report: async (answer) => {
      said.push(answer);
      return taken;
    },
    onAsked: () => said.push('asked'),
    onPromoter: () => said.push('promoter'),
  });
  return { state, said };
}

it('sends nothing before a number is chosen, and an answer once', () => {
  const { state, said } = ask();
  state.send('');
  expect(said).toEqual([]);
  state.score.value = 0;
  state.send('  Too dear.  ');
  state.send('Again.');
  expect(said).toEqual([{ score: 0, comment: 'Too dear.' }, 'asked']);
  expect(state.is.value).toBe('thanked');
});

it.each([9, 10])('takes whoever says %i straight to sharing, asking for no reason', (score) => {
  const { state, said } = ask();
  state.score.value = score;
  state.send('typed before she changed her mind');
  expect(said).toEqual([{ score }, 'asked', 'promoter']);
});

it('does not thank for an answer that was not taken', async () => {
  const { state } = ask(false);
  state.score.value = 5;
  state.send('');
  await Promise.resolve();
  expect(state.is.value).toBe('refused');
});
