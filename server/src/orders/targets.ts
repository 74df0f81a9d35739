import type { Money, Offer, Program, Rules, Side } from 'goodword/protocol';
import { codesOfPerson } from '../ledger/codes-of-person.js';
import type { Verdict } from '../ledger/decide.js';
import type { HandBody } from '../ledger/entry.js';
import type { OrderState } from '../ledger/order-state.js';
import { countsOf } from '../ledger/rules.js';
import { traitAt } from '../ledger/traits.js';
import { add, type Capped, taken, withinCaps } from '../rewards/caps.js';
import { draw } from '../rewards/draw.js';
import { type Counts, type Grant, grant, worth } from '../rewards/grant.js';
import type { Target } from '../rewards/reconcile.js';
import { type RewardFacts, rewardState } from '../rewards/reward-state.js';
import type { Entry } from '../store/shelves/ledger.js';
import type { Place } from '../store/shelves/orders.js';
import type { Trait } from '../store/shelves/traits.js';
import type { Shelves } from '../store/store.js';
import { buyer, type Judged, ofAdvocate } from './judge.js';

const DAY_MS = 86_400_000;

type Credited = Required<Pick<Verdict, 'advocate' | 'shared'>> & Verdict;

/** What each side should have of an order by all that is known: nothing where the order names nobody. */
export async function targetsOf(
  store: Shelves,
  order: OrderState,
  { verdict, traits: known, used }: Pick<Judged, 'verdict' | 'traits' | 'used'>,
  entries: readonly Entry[],
  { now, newSeed }: { now: number; newSeed: () => string },
): Promise<readonly Target[]> {
  const { advocate, shared } = verdict;
  if (!advocate || !shared) return [];
  const credited: Credited = { ...verdict, advocate, shared };
  const { terms } = shared;
  const traits = ofAdvocate(known, advocate);
  const { whole = order } = order;
  const counts = { left: countsOf(order, terms.rules), whole: countsOf(whole, terms.rules) };
  const codes = await codesOfPerson(store, advocate);
  const offers = await offersOf(store, order, codes, terms);
  const caps = await capsOf(store, order, codes, terms.rules, traits);
  const hands = handsOf(entries);
  const milestone = await milestoneOf(store, order, terms.rules);
  const usedCoupons = await store.uses.among(order.program, couponsOf(hands));
  const lookedAt = lookedAtOf(entries);
  const expiryMs = (terms.rules.expiryDays ?? Number.POSITIVE_INFINITY) * DAY_MS;
  const mayLapse = order.paidAt !== undefined && now >= order.paidAt + expiryMs;
  const heldUp = mayLapse ? await store.issuing.heldUp(order.program, order.id) : [];

  const targets: Target[] = [];
  let granted: readonly Grant[] = [];
  for (const side of ['advocate', 'friend'] as const) {
    const promised = await promise(store, order, credited, side, offers[side], counts, newSeed);
    if (!promised) continue;
    const within = isForeign(promised.grant, counts.left)
      ? 'currency-differs'
      : withinCaps(promised.grant, [
          ...(side === 'advocate' ? caps.own : []),
          ...caps.program.map((one) => ({
            ...one,
            granted: granted.map(taken).reduce(add, one.granted),
          })),
        ]);
    const capped = typeof within === 'string' ? within : undefined;
    const final = typeof within === 'string' ? promised.grant : within;
    const isOpen =
      side === 'advocate' && milestone !== undefined && milestone.reachedAt === undefined;
    if (!capped && !verdict.refusal && !isOpen) granted = [...granted, final];
    const refusal = verdict.refusal ?? capped;
    const facts: Omit<RewardFacts, 'hands' | 'usedCoupons' | 'heldUp'> = {
      status: order.status,
      ...(order.paidAt !== undefined && { paidAt: order.paidAt }),
      ...(refusal && { refusal }),
      ...(verdict.held && { held: true }),
      usedOnOrder: used && side === 'friend' && isDiscount(offers.friend),
      holdMs: terms.rules.holdDays * DAY_MS,
      ...(Number.isFinite(expiryMs) && { expiryMs }),
      ...(lookedAt !== undefined && { lookedAt }),
      ...(milestone && side === 'advocate' && { milestone }),
    };
    targets.push({
      program: order.program,
      orderId: order.id,
      orderedAt: order.orderedAt,
      code: advocate.code,
      ...promised,
      ...causeOf(promised.drawn?.prize ?? promised.grant.offer, traits, order.orderedAt),
      grant: final,
      standing: (reward) => {
        const mine = hands.filter((hand) => hand.reward === reward);
        const isHeldUp = heldUp.includes(reward);
        return rewardState({ ...facts, usedCoupons, hands: mine, heldUp: isHeldUp }, now);
      },
    });
  }
  return targets;
}

// An amount is promised for orders in its own currency: nobody earns $10 for an order of ¥1. A part of the order has the order's.
const isForeign = ({ value }: Grant, { currency }: Money) =>
  value !== undefined && value.currency !== currency;

/** What people at the shop, or the backend in their place, did with the rewards of an order. */
export const handsOf = (
  entries: readonly Entry[],
): readonly (HandBody & { readonly at: number })[] =>
  entries.flatMap(({ type, at, body }) =>
    type.startsWith('hand.') ? [{ ...(body as HandBody), at }] : [],
  );

/** When the order was last looked at, by a person or by the shop's check. */
function lookedAtOf(entries: readonly Entry[]): number | undefined {
  const looks = entries.filter(
    ({ type }) => type.startsWith('review.') || type.startsWith('check.'),
  );
  return looks.length > 0 ? Math.max(...looks.map(({ at }) => at)) : undefined;
}

/** The coupons by which rewards were handed over. */
export const couponsOf = (hands: readonly HandBody[]): readonly string[] =>
  hands.flatMap(({ coupon }) => coupon ?? []);

// What a code can take off the very order on which it is used. Space, points and honours come afterwards.
const isDiscount = ({ kind }: Offer) =>
  kind === 'percent' || kind === 'amount' || kind === 'credit' || kind === 'product';

/** What is promised for this order: her nth friend may be worth another offer. */
async function offersOf(
  store: Shelves,
  order: OrderState,
  codes: readonly string[],
  { offers, tiers = [] }: Program,
): Promise<Program['offers']> {
  if (tiers.length === 0) return offers;
  const nth = 1 + (await store.orders.countCredited(order.program, codes, order));
  const tier = tiers.filter(({ from }) => nth >= from).at(-1);
  return tier ? { ...offers, advocate: tier.advocate } : offers;
}

async function promise(
  store: Shelves,
  { program, id }: OrderState,
  { advocate, refusal }: Credited,
  side: Side,
  offer: Offer,
  counts: Counts,
  newSeed: () => string,
): Promise<Pick<Target, 'grant' | 'drawn'> | undefined> {
  const granted = grant(side, offer, counts);
  if (!granted || offer.kind !== 'mystery' || refusal) return granted && { grant: granted };
  const of = { orderId: id, side };
  const { seed } = await store.draws.take(program, advocate.code, of, newSeed());
  const drawn = draw(offer.prizes, seed, JSON.stringify([program, id, side]));
  return { grant: { ...granted, ...worth(drawn.prize, counts) }, drawn };
}

/** The cause that a donation goes to: the one that she had chosen by then, else the first one. */
export function causeOf(offer: Offer, traits: readonly Trait[], at: number): { cause?: string } {
  if (offer.kind !== 'donation') return {};
  const chosen = traitAt(traits, 'cause', at);
  const cause = offer.causes.find(({ id }) => id === chosen) ?? offer.causes[0];
  return cause ? { cause: cause.id } : {};
}

/** What has been granted before this order under each cap that holds for it. */
async function capsOf(
  store: Shelves,
  { program, id, orderedAt }: OrderState,
  codes: readonly string[],
  { caps = {} }: Rules,
  traits: readonly Trait[],
): Promise<{ own: readonly Capped[]; program: readonly Capped[] }> {
  const before: Place = { id, orderedAt };
  const plan = traitAt(traits, 'plan', orderedAt);
  const ever = (plan === undefined ? undefined : caps.perPlan?.[plan]) ?? caps.perAdvocate;
  const { perPeriod: period } = caps;
  const hers = { program, codes, before };
  const since = orderedAt - (period?.days ?? 0) * DAY_MS;
  return {
    own: [
      ...(ever ? [{ cap: ever, granted: await store.rewards.granted(hers) }] : []),
      ...(period
        ? [{ cap: period, granted: await store.rewards.granted({ ...hers, since }) }]
        : []),
    ],
    program: caps.program
      ? [{ cap: caps.program, granted: await store.rewards.grantedBy(program, before) }]
      : [],
  };
}

async function milestoneOf(
  store: Shelves,
  order: OrderState,
  { milestone }: Rules,
): Promise<RewardFacts['milestone']> {
  if (!milestone) return undefined;
  if (milestone.kind === 'completed') {
    return order.completedAt === undefined ? {} : { reachedAt: order.completedAt };
  }
  const others = await store.orders.ofPerson({ ...order, ...buyer(order) });
  const later = others.filter(
    ({ id, orderedAt, status }) =>
      status === 'paid' &&
      (orderedAt > order.orderedAt || (orderedAt === order.orderedAt && id > order.id)),
  );
  // The credited order is the first of them.
  const last = later[milestone.orders - 2];
  return last ? { reachedAt: last.orderedAt } : {};
}
