import { describe, expect, it } from 'vitest';
import { parseAnswers, parseBatch } from './batch.js';

const good = {
  id: 'e-1',
  type: 'open',
  program: 'default',
  visitor: 'v'.repeat(22),
  ageMs: 0,
  surface: 'button',
};

describe('a batch of events', () => {
  it('keeps its good half when the other half is bad', () => {
    const read = parseBatch({ events: [good, { ...good, id: 'e-2', surface: 7 }, null] });
    expect(read).toMatchObject({
      value: [
        { event: { id: 'e-1' } },
        { refused: { id: 'e-2', result: 'drop', reason: 'bad-event' } },
        { refused: { id: '', result: 'drop', reason: 'bad-event' } },
      ],
    });
  });

  it.each([[null], [[]], [{}], [{ events: {} }], ['<html>']])(
    'is refused when it is %j',
    (input) => {
      expect(parseBatch(input)).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
    },
  );

  it('is refused when it is longer than both sides agreed', () => {
    const events = Array.from({ length: 51 }, () => good);
    expect(parseBatch({ events })).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });
});

describe("the backend's answers", () => {
  it('are taken one by one; an id without an answer is sent again', () => {
    const answers = [
      { id: 'a', result: 'ok' },
      { id: 'b', result: 'drop', reason: 'too-old' },
      { id: 'c', result: 'perhaps' },
      null,
    ];
    expect(parseAnswers({ answers }, ['a', 'b', 'c', 'd'])).toMatchObject({
      value: [{ result: 'ok' }, { result: 'drop' }, { result: 'retry' }, { result: 'retry' }],
    });
  });

  it.each([['<html>Please log in</html>'], [null], [{}], [[]]])(
    'are not believed when they are %j: nothing is let go of',
    (input) => {
      expect(parseAnswers(input, ['a'])).toMatchObject({ ok: false });
    },
  );
});
