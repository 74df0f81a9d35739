import { no, ok, type Result } from 'goodword/protocol';
import * as v from 'valibot';
import { readPlace } from '../analytics/conversions.js';
import type { FriendsPlace } from '../analytics/friends-of.js';
import type { StandingPages } from '../analytics/standing.js';
import { openSealer } from '../mail/sealer.js';
import { readJson } from './read-json.js';

// Rewards are asked for by places that anybody may read; no letter of theirs is a dot.
const FRIENDS = 'friends.';

const place = v.strictTuple([v.pipe(v.number(), v.safeInteger()), v.pipe(v.number(), v.integer())]);

const WRONG = no('bad-request', 'before must be the next or nextFriends of an earlier page.');

/**
 * Reads which page of rewards or of friends is asked for. A place among friends is sealed: it says when one came to the
 * millisecond, and she may know the day.
 */
export function readPages(
  before: string | undefined,
  program: string,
  secret: string,
): Result<StandingPages> {
  // Most answers have no further page: a key is made only for those that do.
  const sealer = () => openSealer([secret], 'friends');
  const textOf = ({ at, number }: FriendsPlace) =>
    FRIENDS + sealer().seal(JSON.stringify([at, number]), program);
  if (!before?.startsWith(FRIENDS)) {
    const rewards = readPlace(before);
    return rewards.ok ? ok({ textOf, rewards: rewards.value }) : WRONG;
  }
  const text = sealer().open(before.slice(FRIENDS.length), program);
  const read = v.safeParse(place, text === undefined ? undefined : readJson(text));
  if (!read.success) return WRONG;
  const [at, number] = read.output;
  return ok({ textOf, friends: { at, number } });
}
