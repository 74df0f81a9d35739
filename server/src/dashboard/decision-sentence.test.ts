import type { Evidence } from 'goodword/protocol';
import { describe, expect, it } from 'vitest';
import { conversion, reward } from './backend.fixture.js';
import { decisionSentence } from './decision-sentence.js';
import { plain } from './sentence.js';

const { advocate: _, ...nameless } = conversion;
const decision = conversion.decision;
const refusal: Evidence = {
  signal: 'rule',
  subject: 'self-referral',
  outcome: 'refused',
  why: 'Friend and advocate share one customer account.',
};

describe('the decision in one sentence', () => {
  it('names the advocate and what pointed to her', () => {
    expect(plain(decisionSentence(conversion))).toBe(
      'Credited to Anna, whose link the friend followed.',
    );
    const typed = { ...conversion, decision: { ...decision, signal: 'typed-code' as const } };
    expect(plain(decisionSentence(typed))).toBe(
      'Credited to Anna, whose code was typed at checkout.',
    );
  });

  it('says the code where no name is known', () => {
    expect(decisionSentence(nameless)[1]).toEqual({ code: 'ANNA42' });
  });

  it('says why nobody is credited', () => {
    const { code: __, ...none } = { ...decision, signal: 'none' as const };
    expect(plain(decisionSentence({ ...nameless, decision: none }))).toBe(
      'Nobody is credited. Nobody owns it.',
    );
    const silent = { ...nameless, decision: { ...none, evidence: [] } };
    expect(plain(decisionSentence(silent))).toBe(
      'Nobody is credited. No code, coupon or link came with it.',
    );
  });

  it('says which rule kept the reward back', () => {
    const refused = {
      ...conversion,
      decision: { ...decision, evidence: [...decision.evidence, refusal] },
      rewards: [{ ...reward, state: 'rejected' as const }],
    };
    expect(plain(decisionSentence(refused))).toBe(
      'Sent by Anna, but not rewarded. Friend and advocate share one customer account.',
    );
    expect(plain(decisionSentence({ ...refused, rewards: [reward] }))).toMatch(/^Credited to Anna/);
  });
});
