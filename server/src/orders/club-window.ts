import type { Club, Program } from 'goodword/protocol';
import type { Store } from '../store/store.js';

const DAY_MS = 86_400_000;

/** The first moment whose orders count for a club. */
export const windowOf = ({ days }: Club, now: number): number =>
  days === undefined ? 0 : now - days * DAY_MS;

interface Ranked {
  /** The terms under which it was. */
  readonly club: Club;
  readonly from: number;
}

// By this process: who was ranked by another one meanwhile is once more.
const ranked = new WeakMap<Store, Map<string, Ranked>>();

/** Notes that the members of a program's club are now those of its window. */
export function noteRanked(store: Store, { id, club }: Program, now: number): void {
  if (!club) return;
  const programs = ranked.get(store) ?? new Map<string, Ranked>();
  ranked.set(store, programs.set(id, { club, from: windowOf(club, now) }));
}

/**
 * Whether a club's members may be others than those on record though no order was settled: its terms are new, as after publishing, or
 * an order that counted has left its window since they were ranked.
 */
export async function isClubDue(
  store: Store,
  { id, club }: Program,
  now: number,
): Promise<boolean> {
  if (!club) return false;
  const last = ranked.get(store)?.get(id);
  if (last?.club !== club) return true;
  if (club.days === undefined) return false;
  const from = windowOf(club, now);
  // A clock may be turned back.
  if (from < last.from) return true;
  return store.orders.anyCounted({ program: id, from: last.from, to: from });
}
