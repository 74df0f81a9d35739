import { expect, it } from 'vitest';
import { askedForOpinion, rememberOpinion } from './opinion.js';

const DAY_MS = 86_400_000;

it('asks for an opinion again after 90 days, also when a clock was set back', () => {
  const kept = new Map<string, string>();
  const notes = {
    get: (key: string) => kept.get(key),
    set: (key: string, text: string) => void kept.set(key, text),
  };
  const now = 1_000 * DAY_MS;
  expect(askedForOpinion(notes, now)).toBe(false);
  rememberOpinion(notes, now);
  expect(askedForOpinion(notes, now + 90 * DAY_MS - 1)).toBe(true);
  expect(askedForOpinion(notes, now + 90 * DAY_MS)).toBe(false);
  expect(askedForOpinion(notes, now - 1)).toBe(false);
  kept.set('gw.nps', 'rubbish');
  expect(askedForOpinion(notes, now)).toBe(false);
});
