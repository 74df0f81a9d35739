import {
  type Club,
  type Contest,
  type PlainOffer,
  type Program,
  sameCode,
} from 'goodword/protocol';
import type { HandBody } from '../ledger/entry.js';
import { worth } from '../rewards/grant.js';
import { isEnd } from '../rewards/machine.js';
import { clubId, contestId } from '../rewards/rank-orders.js';
import { reconcile, type Target } from '../rewards/reconcile.js';
import { handedOver, type Standing } from '../rewards/reward-state.js';
import type { Shelves } from '../store/store.js';
import { windowOf } from './club-window.js';
import { handOver } from './hand-over-rewards.js';
import { ofAdvocate, traitsOf } from './judge.js';
import { membersStay, type Tipped } from './members-stay.js';
import { rewardMessages } from './order-messages.js';
import type { Settling } from './settling.js';
import { causeOf, couponsOf } from './targets.js';

const DAY_MS = 86_400_000;

/** What of the orders changed by which advocates are ranked. */
export interface Moved extends Tipped {
  /** When the orders were made that count otherwise than before. */
  readonly at: readonly number[];
  /** Whether a coupon was used, which may be a prize's. */
  readonly used: boolean;
}

/** A contest under the terms that were written last of it. */
interface Held {
  readonly terms: Program;
  readonly contest: Contest;
}

/**
 * Gives the prizes of every contest that is over, and membership to the advocates who are the best now. What a later version
 * of the program says no more stays as it was promised: a contest is held to its end, and a club that is gone has no members.
 *
 * @param moved Left out: anything may have changed.
 */
export async function settleRanks(
  store: Shelves,
  program: string,
  settling: Settling,
  moved?: Moved,
): Promise<void> {
  const { book } = settling;
  const current = book.current(program);
  if (!current) return;
  const versions = await book.versions(store.programs, program);
  for (const held of contestsIn(versions)) {
    if (isMoved(held.contest, moved)) await settleContest(store, held, settling);
  }
  if (current.club) await settleClub(store, current, current.club, settling, moved);
  for (const id of await clubsLeft(store, current, versions)) {
    await award(store, id, { program, from: 0, to: 0 }, [], settling);
  }
}

/** Every contest that any version of a program held. */
export function contestsIn(versions: readonly Program[]): readonly Held[] {
  const latest = new Map<string, Held>();
  for (const terms of versions) {
    const { contest } = terms;
    if (contest) latest.set(contest.id, { terms, contest });
  }
  return [...latest.values()];
}

const rangeOf = ({ from, until }: Contest) => ({ from: Date.parse(from), to: Date.parse(until) });

function isMoved(contest: Contest, moved: Moved | undefined): boolean {
  const { from, to } = rangeOf(contest);
  return !moved || moved.used || moved.at.some((at) => at >= from && at < to);
}

/** Clubs that the program has no more and that still have members. */
export async function clubsLeft(
  { rewards }: Shelves,
  { id, club }: Program,
  versions: readonly Program[],
): Promise<readonly string[]> {
  const all = new Set(versions.flatMap((version) => (version.club ? clubId(version.club) : [])));
  if (club) all.delete(clubId(club));
  if (all.size === 0) return [];
  const members = (await rewards.ofOrders(id, [...all])).filter(({ state }) => !isEnd(state));
  return [...new Set(members.map(({ orderId }) => orderId))];
}

/** What each place of a contest gives, the best first. */
export const placesOf = ({ prizes }: Contest): readonly PlainOffer[] =>
  prizes.flatMap(({ places, offer }) => Array.from({ length: places }, () => offer));

/** When the return window of the last orders has closed, so that nobody wins by what goes back. */
export const contestClosesAt = ({ contest, terms }: Held): number =>
  rangeOf(contest).to + terms.rules.holdDays * DAY_MS;

async function settleContest(store: Shelves, held: Held, settling: Settling): Promise<void> {
  if (settling.now < contestClosesAt(held)) return;
  const { terms, contest } = held;
  const range = { program: terms.id, ...rangeOf(contest) };
  await award(store, contestId(contest), range, placesOf(contest), settling);
}

async function settleClub(
  store: Shelves,
  program: Program,
  club: Club,
  settling: Settling,
  moved: Moved | undefined,
) {
  const from = windowOf(club, settling.now);
  const places = Array.from({ length: club.places }, () => club.offer);
  // Those who keep a place keep their membership as it is: it is dated by nothing that changes.
  const range = { program: program.id, from, to: Number.MAX_SAFE_INTEGER };
  if (moved && !moved.used && (await membersStay(store, club, range, moved))) return;
  await award(store, clubId(club), range, places, settling);
}

async function award(
  store: Shelves,
  id: string,
  range: { readonly program: string; readonly from: number; readonly to: number },
  places: readonly PlainOffer[],
  { now, cause, note }: Settling,
): Promise<void> {
  const { program } = range;
  const leaders = await store.orders.leaders(range, places.length);
  const existing = await store.rewards.ofOrders(program, [id]);
  const hands = (await store.ledger.ofOrder(program, id)).map(({ body }) => body as HandBody);
  const used = await store.uses.among(program, couponsOf(hands));
  const donates = places.some(({ kind }) => kind === 'donation');
  const owners = donates
    ? await store.advocates.ofCodes(
        program,
        leaders.map(({ code }) => code),
      )
    : [];
  const traits = await traitsOf(store, owners);
  const targets = leaders.flatMap(({ code: shared, codes }, index): Target[] => {
    const offer = places[index];
    const hers = existing.filter((reward) => codes.includes(reward.code));
    // What she was given stays hers under the code that it was given for, whichever she proved hers since.
    const code = hers.find(({ state }) => !isEnd(state))?.code ?? shared;
    const held = hers.filter((reward) => reward.code === code).at(-1);
    const orderedAt = held?.orderedAt ?? now;
    const owner = owners.find((one) => sameCode(one.code, shared));
    return offer
      ? [
          {
            program,
            orderId: id,
            orderedAt,
            code,
            ...(owner && causeOf(offer, ofAdvocate(traits, owner), orderedAt)),
            // What is a part of an order is worth nothing by itself.
            grant: { side: 'advocate', offer, ...worth(offer) },
            standing: (reward) =>
              standing(
                hands.filter((hand) => hand.reward === reward),
                used,
              ),
          },
        ]
      : [];
  });
  const written = reconcile(existing, targets, now, 'rank-lost');
  await store.rewards.replace(existing, written, cause, note);
  await handOver(store, program, written, hands, now);
  await store.outbox.add(rewardMessages(existing, written));
}

function standing(hands: readonly HandBody[], used: ReadonlySet<string>): Standing {
  const issued = hands.find(({ action }) => action === 'issue');
  if (hands.some(({ action }) => action === 'reject')) {
    return { state: 'rejected', reason: 'rejected-by-shop' };
  }
  return issued ? handedOver(issued, used) : { state: 'approved', reason: 'rank-reached' };
}
