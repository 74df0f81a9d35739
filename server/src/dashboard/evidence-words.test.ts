import { describe, expect, it } from 'vitest';
import { subjectOf } from './evidence-words.js';

const item = (signal: 'rule' | 'coupon', subject: string) =>
  ({ signal, subject, outcome: 'met', why: '' }) as const;

describe('what was looked at', () => {
  it('calls a rule by what it asks for, met or refused', () => {
    expect(subjectOf(item('rule', 'not-first-order'))).toBe('First order');
    expect(subjectOf(item('rule', 'first-order'))).toBe('First order');
  });

  it('writes a rule of a newer backend as words and leaves codes alone', () => {
    expect(subjectOf(item('rule', 'full-moon-only'))).toBe('full moon only');
    expect(subjectOf(item('coupon', 'first-order'))).toBe('first-order');
  });
});
