import type { Club, Contest, PlainOffer, Program } from 'goodword/protocol';
import type { HandBody } from '../ledger/entry.js';
import { worth } from '../rewards/grant.js';
import { clubId, contestId } from '../rewards/rank-orders.js';
import { reconcile, type Target } from '../rewards/reconcile.js';
import { handedOver, type Standing } from '../rewards/reward-state.js';
import type { Shelves } from '../store/store.js';
import { handOver } from './hand-over-rewards.js';
import { rewardMessages } from './order-messages.js';
import type { Settling } from './settling.js';
import { couponsOf } from './targets.js';

const DAY_MS = 86_400_000;

/** Gives the prizes of a contest that is over, and membership to the advocates who are the best now. */
export async function settleRanks(
  store: Shelves,
  program: string,
  settling: Settling,
): Promise<void> {
  const current = settling.book.current(program);
  if (current?.contest) await settleContest(store, current, current.contest, settling);
  if (current?.club) await settleClub(store, current, current.club, settling);
}

/** What each place of a contest gives, the best first. */
export const placesOf = ({ prizes }: Contest): readonly PlainOffer[] =>
  prizes.flatMap(({ places, offer }) => Array.from({ length: places }, () => offer));

/** When the return window of the last orders has closed, so that nobody wins by what goes back. */
export const contestClosesAt = ({ until }: Contest, { rules }: Program): number =>
  Date.parse(until) + rules.holdDays * DAY_MS;

async function settleContest(
  store: Shelves,
  program: Program,
  contest: Contest,
  settling: Settling,
): Promise<void> {
  if (settling.now < contestClosesAt(contest, program)) return;
  const range = {
    program: program.id,
    from: Date.parse(contest.from),
    to: Date.parse(contest.until),
  };
  await award(store, contestId(contest), range, placesOf(contest), settling);
}

async function settleClub(store: Shelves, program: Program, club: Club, settling: Settling) {
  const from = club.days === undefined ? 0 : settling.now - club.days * DAY_MS;
  const places = Array.from({ length: club.places }, () => club.offer);
  // Those who keep a place keep their membership as it is: it is dated by nothing that changes.
  const range = { program: program.id, from, to: Number.MAX_SAFE_INTEGER };
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
  const targets = leaders.flatMap(({ code }, index): Target[] => {
    const offer = places[index];
    const held = existing.filter((reward) => reward.code === code).at(-1);
    return offer
      ? [
          {
            program,
            orderId: id,
            orderedAt: held?.orderedAt ?? now,
            code,
            grant: { side: 'advocate', offer, ...worth(offer, { amount: 0, currency: 'XXX' }) },
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
