import type { OrderOutcome } from 'goodword/protocol';
import { BECAUSE } from './decision-sentence.js';
import { REASONS } from './reward-words.js';
import type { Piece, Sentence } from './sentence.js';

/** What was decided about an order, or would have been. `who` is the advocate whom the signals name. */
export function outcomeSentence(
  { code, signal, refusal, review }: OrderOutcome,
  who: readonly Piece[],
): Sentence {
  if (code === undefined) return ['Nobody is credited.'];
  if (refusal) return ['Sent by ', ...who, ', but not rewarded. ', REASONS[refusal] ?? refusal];
  if (review === 'held') return ['Sent by ', ...who, ', and held for a person to look at.'];
  if (review === 'asking') return ['Sent by ', ...who, ', and waits for your own check.'];
  return ['Credited to ', ...who, BECAUSE[signal]];
}
