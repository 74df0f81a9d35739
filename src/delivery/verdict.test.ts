import { expect, it } from 'vitest';
import type { Sent } from './backend.js';
import { judge } from './verdict.js';

const refused = (code: 'too-large' | 'bad-request'): Sent => ({
  answers: [],
  problem: { code, message: 'No.' },
});

it.each(['too-large', 'bad-request'] as const)(
  'a batch that is refused as %s goes in halves; an event that is refused alone is dropped',
  (code) => {
    expect(judge(refused(code), ['a', 'b'])).toEqual({ refused: true });
    expect(judge(refused(code), ['a'])).toMatchObject({
      answers: [{ id: 'a', result: 'drop', reason: code }],
    });
  },
);

it('any other problem keeps every event, whatever its status was', () => {
  for (const code of ['unauthorised', 'not-found', 'server-error', 'unreachable'] as const) {
    expect(judge({ answers: [], problem: { code, message: '' } }, ['a', 'b'])).toMatchObject({
      answers: [
        { id: 'a', result: 'retry' },
        { id: 'b', result: 'retry' },
      ],
      problem: { code },
    });
  }
});

it('an answer that is none keeps every event, and says so', () => {
  expect(judge({} as Sent, ['a'])).toMatchObject({
    answers: [{ id: 'a', result: 'retry' }],
    problem: { code: 'bad-answer' },
  });
});
