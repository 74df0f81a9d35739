import type { Claimed, ClaimOutcome } from '../../protocol/claim.js';
import type { Reward } from '../../protocol/reward.js';
import type { TextKey } from '../all-words.js';
import type { Phrasebook } from '../phrasebook.js';
import { rewardReason } from '../rewards.js';

const OUTCOMES: Readonly<Record<ClaimOutcome, TextKey>> = {
  credited: 'credited',
  'already-credited': 'alreadyCredited',
  held: 'held',
  waiting: 'waiting',
  'too-late': 'tooLate',
  'own-code': 'ownCode',
  'other-advocate': 'otherAdvocate',
  refused: 'refused',
};

/** What became of a claim, in whole sentences: a reason elsewhere stands alone, and has no full stop of its own. */
export function toldText({ outcome, reason }: Claimed, book: Phrasebook): string {
  // Words of a reason that only a newer backend knows are missing.
  const why = outcome === 'refused' && reason ? rewardReason({ reason } as Reward, book) : '';
  return why ? book.say('refusedBecause', { reason: why }) : book.say(OUTCOMES[outcome]);
}
