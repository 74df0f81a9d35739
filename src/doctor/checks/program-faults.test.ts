import { describe, expect, it } from 'vitest';
import type { Contest, Program, Rules } from '../../protocol/program.js';
import { factsWith, NOW } from '../testing/facts-with.js';
import { programFaults } from './program-faults.js';

const { probe } = factsWith();
const WELL = (probe.is === 'answered' && probe.program) as Program;
const rules = (more: Partial<Rules>): Rules => ({ ...WELL.rules, ...more });
const contest = (from: number, until: number): Contest => ({
  id: 'race',
  name: 'Race',
  from: new Date(from).toISOString(),
  until: new Date(until).toISOString(),
  prizes: [],
});
const found = (more: object) =>
  programFaults({ ...WELL, ...more }, NOW).map(({ name, sentence }) => `${name}: ${sentence}`);

it('finds nothing in a program that is well', () => {
  expect(found({ channels: ['email', 'kakao'], apps: { kakao: 'a'.repeat(32) } })).toEqual([]);
  expect(found({ contest: contest(NOW - 1, NOW + 1) })).toEqual([]);
});

describe('a program that cannot be shown', () => {
  it.each([
    { kind: 'amount', value: { amount: 1000, currency: 'dollars' } },
    { kind: 'amount' },
    { kind: 'hug' },
  ])('is named by the side that nobody can read: %o', (friend) => {
    expect(found({ offers: { ...WELL.offers, friend } })).toEqual([
      expect.stringMatching(/^offer-unreadable: No page can say what friends get/),
    ]);
  });

  it('may say in its own words what we have none for', () => {
    const advocate = { kind: 'hug', text: { en: 'a hug' } };
    expect(found({ offers: { ...WELL.offers, advocate } })).toEqual([]);
  });
});

describe('a program that contradicts itself', () => {
  it.each([
    [{ rules: rules({ holdDays: 14, expiryDays: 14 }) }, 'nobody ever gets one'],
    [{ rules: rules({ minimumOrder: { amount: 1, currency: 'EUR' } }) }, 'rewards are in USD'],
    [{ contest: contest(NOW + 2, NOW + 1) }, 'before it begins'],
  ])('is told what can never come true: %o', (more, words) => {
    expect(found(more)).toEqual([expect.stringContaining(words)]);
    expect(found(more)[0]).toMatch(/^program-contradicts/);
  });
});

it('tells what the backend refused to serve of a changed program, and which version goes on', () => {
  const fault = 'rules.expiryDays must be more than holdDays (14), or every reward lapses';
  expect(found({ fault })).toEqual([
    `program-refused: The program was changed to one that contradicts itself, so version ${WELL.version} is still served: ${fault}.`,
  ]);
});
