import { describe, expect, it } from 'vitest';
import { problemOf, problemWords } from './problem-words.js';

describe('a refused answer', () => {
  it("is read by the backend's own code, whatever else is in it", () => {
    const body = { code: 'not-allowed', message: 'No.', extra: 1 };
    expect(problemOf(409, body)).toEqual({ code: 'not-allowed', message: 'No.' });
  });

  it.each([
    [401, null, 'unauthorised'],
    [409, { code: 7 }, 'not-allowed'],
    [503, '<html>', 'server-error'],
  ])('of status %s without a readable body is %j', (status, body, code) => {
    expect(problemOf(status, body).code).toBe(code);
  });
});

describe('a problem in words', () => {
  it('says what forbids it and what to do next', () => {
    const words = problemWords({ code: 'not-allowed', message: 'It was issued already.' });
    expect(words).toMatch(/^It was issued already\. .*refresh/);
  });

  it('is kind about a wrong key', () => {
    expect(problemWords({ code: 'unauthorised', message: 'nope' })).toMatch(/^This key does not/);
  });
});
