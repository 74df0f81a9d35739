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

  it('are found by their ids: in another order, doubled, beside answers that nobody asked for', () => {
    const answers = [
      { id: 'x', result: 'drop', reason: 'too-old' },
      { id: 'b', result: 'retry' },
      { id: 'b', result: 'duplicate' },
      { id: 'a', result: 'ok' },
      { result: 'ok' },
    ];
    expect(parseAnswers({ answers }, ['a', 'b'])).toEqual({
      ok: true,
      value: [
        { id: 'a', result: 'ok' },
        { id: 'b', result: 'duplicate' },
      ],
    });
  });

  it('are kept without anything else that they carry, and with a reason that is one', () => {
    const answers = [
      { id: 'a', result: 'ok', padding: 'x'.repeat(5_000_000) },
      { id: 'b', result: 'drop' },
      { id: 'c', result: 'drop', reason: { toString: null } },
      { id: 'd', result: 'drop', reason: 'x'.repeat(5_000) },
      { id: 'e', result: ['ok'] },
      { id: 'f', result: 'drop', reason: 'of its own' },
    ];
    expect(parseAnswers({ answers }, ['a', 'b', 'c', 'd', 'e', 'f'])).toEqual({
      ok: true,
      value: [
        { id: 'a', result: 'ok' },
        { id: 'b', result: 'drop', reason: 'bad-event' },
        { id: 'c', result: 'drop', reason: 'bad-event' },
        { id: 'd', result: 'drop', reason: 'bad-event' },
        { id: 'e', result: 'retry' },
        { id: 'f', result: 'drop', reason: 'of its own' },
      ],
    });
  });

  it.each([['<html>Please log in</html>'], [null], [{}], [[]]])(
    'are not believed when they are %j: nothing is let go of',
    (input) => {
      expect(parseAnswers(input, ['a'])).toMatchObject({ ok: false });
    },
  );
});
