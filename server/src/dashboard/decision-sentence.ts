import type { Conversion, Signal } from 'goodword/protocol';
import type { Piece, Sentence } from './sentence.js';

/** How the signal named the advocate, as the end of a sentence. */
export const BECAUSE: Readonly<Record<Signal, string>> = {
  'typed-code': ', whose code was typed at checkout.',
  'claimed-code': ', whose code the friend claimed afterwards.',
  coupon: ', whose coupon is on the order.',
  'carried-touch': ', whose link the friend followed: the order carries it.',
  touch: ', whose link the friend followed.',
  'invited-mail': ', who invited the friend by e-mail.',
  none: '.',
};

/** Who got the credit for an order and why, in one sentence. The evidence says the rest. */
export function decisionSentence({ decision, advocate, rewards }: Conversion): Sentence {
  const { code, signal, evidence } = decision;
  if (code === undefined) {
    const looked = evidence.filter((item) => item.signal !== 'none');
    const why = looked.find(({ outcome }) => outcome === 'refused') ?? looked[0];
    return ['Nobody is credited. ', why?.why ?? 'No code, coupon or link came with it.'];
  }
  const who: Piece = advocate?.firstName ? { name: advocate.firstName } : { code };
  const rule = evidence.find((item) => item.signal === 'rule' && item.outcome === 'refused');
  return rule && rewards.every(({ state }) => state === 'rejected')
    ? ['Sent by ', who, ', but not rewarded. ', rule.why]
    : ['Credited to ', who, BECAUSE[signal]];
}
