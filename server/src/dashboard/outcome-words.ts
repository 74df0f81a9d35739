import type { OrderOutcome } from 'goodword/protocol';
import { BECAUSE } from './decision-sentence.js';
import { REASONS } from './reward-words.js';
import type { Sentence } from './sentence.js';

/** What was decided about an order, or would have been. */
export function outcomeSentence({ code, signal, refusal, review }: OrderOutcome): Sentence {
  if (code === undefined) return ['Nobody is credited.'];
  if (refusal) return ['Sent by ', { code }, ', but not rewarded. ', REASONS[refusal] ?? refusal];
  if (review === 'held') return ['Sent by ', { code }, ', and held for a person to look at.'];
  if (review === 'asking') return ['Sent by ', { code }, ', and waits for your own check.'];
  return ['Credited to ', { code }, BECAUSE[signal]];
}
