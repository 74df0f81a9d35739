import type { Reward } from '../../protocol/reward.js';
import { moodOf } from '../rewards.js';
import type { StandingState } from '../state.js';

/** Whom a buyer may thank. */
export type Thanks =
  /** Nobody invited her, or her order does not count. */
  | { readonly is: 'shop' }
  /** Somebody may have: it is not known yet. */
  | { readonly is: 'asked' }
  /** The shop says who, where she gave a name, and what this buyer gets. */
  | { readonly is: 'friend'; readonly name: string | undefined; readonly reward: Reward };

/** Thanks are said in a friend's name only once the backend has given the order to her. */
export function thanksOf(standing: StandingState, isInvited: boolean): Thanks {
  if (standing.is === 'loading') return { is: isInvited ? 'asked' : 'shop' };
  const friend = standing.is === 'ready' ? standing.standing.friend : undefined;
  const reward = friend?.rewards.find((one) => moodOf(one) !== 'gone');
  return reward ? { is: 'friend', name: friend?.invitedBy, reward } : { is: 'shop' };
}
