import { describe, expect, it } from 'vitest';
import { program, reward, usd } from './backend.fixture.js';
import { createFormat } from './format.js';
import { programLine } from './program-line.js';
import { actionsFor } from './reward-actions.js';
import { offerWords, reasonWords } from './reward-words.js';

const format = createFormat({ locale: 'en-US', timeZone: 'UTC', now: Date.UTC(2026, 10, 22) });

describe('a reward in words', () => {
  it('says until when it waits', () => {
    expect(reasonWords(reward, format)).toBe('Waits until the return window closes on Dec 4.');
    const { until: _, ...open } = reward;
    expect(reasonWords(open, format)).toBe('Waits until the return window closes.');
  });

  it('shows a reason that a newer backend made up rather than nothing', () => {
    const newer = { ...reward, reason: 'lost-in-post' as never };
    expect(reasonWords(newer, format)).toBe('lost-in-post');
  });

  it('says what was promised', () => {
    expect(offerWords({ kind: 'percent', percent: 12.5 }, format)).toBe('12.5% off');
    expect(offerWords({ kind: 'amount', value: usd(950) }, format)).toBe('$9.50 off');
    expect(offerWords({ kind: 'credit', value: usd(1000) }, format)).toBe('$10 credit');
  });

  it('offers only what can still be done', () => {
    expect(actionsFor('pending')).toEqual(['approve', 'reject']);
    expect(actionsFor('approved')).toEqual(['issue', 'reject']);
    for (const state of ['issued', 'redeemed', 'rejected', 'reversed'] as const) {
      expect(actionsFor(state)).toEqual([]);
    }
  });
});

describe('a program in one line', () => {
  it('says the offers and the rules that hold', () => {
    expect(programLine(program, format)).toBe(
      'Friends get 15% off, advocates $10 credit · last link within 30 days · first orders only · rewards wait 14 days',
    );
  });
});
