import { type Program, type Standing, sameCode } from 'goodword/protocol';
import { codeUseBefore, subjectOfCode } from '../ledger/code-use.js';
import { accountOfCode, accountsOf } from '../ledger/credit-account.js';
import { namesOf } from '../ledger/names-of.js';
import type { ProgramBook } from '../ledger/program-book.js';
import { asAdvocate } from '../ledger/register.js';
import type { Who } from '../ledger/who.js';
import { rankIds } from '../rewards/rank-orders.js';
import { currentRewards } from '../rewards/reconcile.js';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { OrderRecord, Place } from '../store/shelves/orders.js';
import type { RewardRecord } from '../store/shelves/rewards.js';
import type { Shelves } from '../store/store.js';
import { placeText } from './conversions.js';
import { type FriendsPlace, friendsOf } from './friends-of.js';
import { chosenCause, contestOf, donatedBy, prospects } from './prospects.js';
import { shownReward } from './shown-reward.js';

// Whoever has more has forgotten the oldest.
const BROWSERS = 20;

const PAGE = 50;

/** Which page of what she has is asked for. Default: the first one of all. */
export interface StandingPages {
  /** Where an earlier page of her rewards ended. */
  readonly rewards?: Place | undefined;
  /** Where one of her friends ended: then the answer has the rewards for those friends, and no others. */
  readonly friends?: FriendsPlace;
  /** How she is told where a page of friends ends. */
  textOf(place: FriendsPlace): string;
}

/**
 * How somebody stands in a program, as far as she may know.
 */
export async function standingOf(
  store: Shelves,
  book: ProgramBook,
  program: Program,
  who: Who,
  pages: StandingPages,
): Promise<Standing> {
  const [first] = who.advocates;
  const advocate = await advocateOf(store, book, program, who, pages);
  const friend = await friendOf(store, program, who);
  const contest = await contestOf(store, program, first?.code);
  const donated = await donatedBy(store, program);
  return {
    ...(advocate && { advocate }),
    ...(friend && { friend }),
    ...(contest && { contest }),
    ...(donated && { donated }),
  };
}

// One person may have come to several codes before she proved that she is one.
async function advocateOf(
  store: Shelves,
  book: ProgramBook,
  program: Program,
  who: Who,
  pages: StandingPages,
) {
  const [first] = who.advocates;
  if (!first) return undefined;
  const codes = who.advocates.map(({ code }) => code);
  let [visits, orders] = [0, 0];
  for (const code of codes) {
    const figures = await store.figures.ofAdvocate(program.id, code);
    visits += figures.visits;
    orders += figures.orders;
  }
  const { money: earned, units: balances } = await store.figures.earnedBy(program.id, codes);
  const friends = await friendsOf(store, program, who, { visits, orders }, pages.friends);
  const found = pages.friends
    ? []
    : await store.rewards.page(program.id, codes, PAGE + 1, pages.rewards);
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  const beside = pages.rewards ? [] : (friends?.rewards ?? []);
  const isFirst = !pages.rewards && !pages.friends;
  const rank = isFirst ? await ofRank(store, book, program, codes) : [];
  return {
    ...asAdvocate(program, first),
    visits,
    orders,
    earned,
    ...(await prospects(store, program, first)),
    ...(balances.length > 0 && { balances }),
    ...(await creditIn(
      store,
      program,
      who.advocates.map(({ code }) => accountOfCode(code)),
    )),
    ...(await chosenCause(store, program, first)),
    ...(await linksOnly(store, first)),
    ...(friends && { friends: friends.friends }),
    ...(friends?.next && { nextFriends: pages.textOf(friends.next) }),
    rewards: newestFirst([...page, ...beside, ...rank]).map(shownReward),
    ...(found.length > PAGE && last && { next: placeText({ ...last, id: last.orderId }) }),
  };
}

async function linksOnly({ traits }: Shelves, { program, code }: AdvocateRecord) {
  const said = await traits.of(program, [subjectOfCode(code)]);
  const use = codeUseBefore(said, code, Number.POSITIVE_INFINITY);
  if (use?.by !== 'links') return {};
  const { since, site } = use;
  return { linksOnly: { since, ...(site !== undefined && { site }) } };
}

/** What she has for her rank, however long she has had it, and whichever version of the program gave it. */
async function ofRank(
  store: Shelves,
  book: ProgramBook,
  { id }: Program,
  codes: readonly string[],
): Promise<readonly RewardRecord[]> {
  const ids = rankIds(await book.versions(store.programs, id));
  if (ids.length === 0) return [];
  const hers = codes.map((code) => code.toLowerCase());
  const all = currentRewards(await store.rewards.ofOrders(id, ids));
  return all.filter(({ code }) => hers.includes(code));
}

/** Each of them once. */
const newestFirst = (rewards: readonly RewardRecord[]): readonly RewardRecord[] =>
  [...new Map(rewards.map((reward) => [reward.id, reward])).values()].sort(
    (a, b) => b.orderedAt - a.orderedAt,
  );

async function friendOf(store: Shelves, program: Program, who: Who) {
  const orders: OrderRecord[] = [];
  let invitation: string | undefined;
  for (const visitor of who.visitors.slice(0, BROWSERS)) {
    orders.push(...(await store.orders.ofVisitor(program.id, visitor)));
    invitation ??= await store.ledger.lastInvitation(program.id, visitor);
  }
  orders.sort((a, b) => b.orderedAt - a.orderedAt);
  const code = orders[0]?.decision.code ?? invitation;
  if (code === undefined) return undefined;
  const [inviter] = await store.advocates.ofCodes(program.id, [code]);
  const ids = orders.map(({ id }) => id);
  const rewards = currentRewards(await store.rewards.ofOrders(program.id, ids))
    .filter((reward) => reward.side === 'friend' && isNamed(reward, orders))
    .sort((a, b) => b.orderedAt - a.orderedAt);
  // Nobody invites herself; her own order on her own link is refused, and she sees that.
  const herself = inviter && namesOf(inviter).visitors.some((one) => who.visitors.includes(one));
  return {
    ...(inviter?.firstName !== undefined && !herself && { invitedBy: inviter.firstName }),
    ...(await creditIn(store, program, accountsOf(who))),
    rewards: rewards.map(shownReward),
  };
}

/** What is in these accounts together, by currency; nothing where nothing ever was. */
async function creditIn({ credit }: Shelves, { id }: Program, accounts: readonly string[]) {
  const sums = new Map<string, number>();
  for (const account of accounts) {
    for (const { currency, amount } of await credit.balances(id, account)) {
      sums.set(currency, (sums.get(currency) ?? 0) + amount);
    }
  }
  const all = [...sums].map(([currency, amount]) => ({ currency, amount }));
  return all.length > 0 ? { credit: all } : {};
}

// A reward whose credit moved to another advocate gave way to that advocate's: the friend sees one.
const isNamed = (reward: RewardRecord, orders: readonly OrderRecord[]) =>
  orders.some(
    ({ id, decision }) =>
      id === reward.orderId && decision.code !== undefined && sameCode(decision.code, reward.code),
  );
