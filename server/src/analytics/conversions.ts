import { type Conversion, type Conversions, no, ok, type Result } from 'goodword/protocol';
import { currentRewards } from '../rewards/reconcile.js';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { OrderRecord, Place } from '../store/shelves/orders.js';
import type { RewardRecord } from '../store/shelves/rewards.js';
import type { Shelves } from '../store/store.js';
import { shownReward } from './shown-reward.js';

const PAGE = 50;

/** Orders with their decisions, newest first. One more than a page is read, to know whether another follows. */
export async function conversionsOf(
  store: Shelves,
  program: string,
  before: Place | undefined,
): Promise<Conversions> {
  const found = await store.orders.page(program, PAGE + 1, before);
  const orders = found.slice(0, PAGE);
  const last = orders.at(-1);
  return {
    conversions: await asConversions(store, program, orders),
    ...(found.length > PAGE && last && { next: placeText(last) }),
  };
}

/** Orders of one program with what belongs to them. */
export async function asConversions(
  store: Shelves,
  program: string,
  orders: readonly OrderRecord[],
): Promise<readonly Conversion[]> {
  const codes = orders.flatMap(({ decision }) => decision.code ?? []);
  const advocates = await store.advocates.ofCodes(program, codes);
  const rewards = currentRewards(
    await store.rewards.ofOrders(
      program,
      orders.map(({ id }) => id),
    ),
  );
  return orders.map((order) => conversion(order, advocates, rewards));
}

function conversion(
  order: OrderRecord,
  advocates: readonly AdvocateRecord[],
  rewards: readonly RewardRecord[],
): Conversion {
  const { code } = order.decision;
  const advocate = advocates.find((one) => one.code === code);
  return {
    orderId: order.id,
    orderedAt: order.orderedAt,
    total: order.total,
    status: order.status,
    heardFrom: order.heardFrom,
    decision: order.decision,
    ...(advocate && {
      advocate: {
        code: advocate.code,
        ...(advocate.firstName !== undefined && { firstName: advocate.firstName }),
      },
    }),
    rewards: rewards.filter(({ orderId }) => orderId === order.id).map(shownReward),
  };
}

/** Names the place where a page ends. */
export const placeText = ({ orderedAt, id }: Place) =>
  Buffer.from(JSON.stringify([orderedAt, id])).toString('base64url');

/** Reads `before` or `after`, which an earlier page gave as `next`. */
export function readPlace(
  text: string | undefined,
  name: 'before' | 'after' = 'before',
): Result<Place | undefined> {
  if (text === undefined || text === '') return ok(undefined);
  try {
    const place: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    const [orderedAt, id] = Array.isArray(place) ? place : [];
    if (Number.isSafeInteger(orderedAt) && typeof id === 'string' && !id.includes('\0')) {
      return ok({ orderedAt: orderedAt as number, id });
    }
  } catch {
    // Not JSON: said below.
  }
  return no('bad-request', `${name} must be the next of an earlier page.`);
}
