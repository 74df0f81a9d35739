import { message } from '../ledger/message.js';
import { asTold } from '../rewards/as-told.js';
import type { Mark } from '../store/shelves/marks.js';
import type { OrderRecord } from '../store/shelves/orders.js';
import type { Message } from '../store/shelves/outbox.js';
import type { RewardRecord } from '../store/shelves/rewards.js';

/** What there is to tell when an order was settled: an order that was credited to somebody, once for each of them. */
export function orderMessages(
  before: OrderRecord | undefined,
  { credited, decision, ...order }: OrderRecord,
  now: number,
): readonly Message[] {
  const { code } = decision;
  if (!credited || code === undefined) return [];
  if (before?.credited && before.decision.code === code) return [];
  const { program, id, total, orderedAt } = order;
  return [
    message('friend.ordered', [id, code], { program, code, order: { id, total, orderedAt } }, now),
  ];
}

const EARNED: readonly string[] = ['pending', 'approved', 'issued', 'redeemed'];

const DAY_MS = 86_400_000;

/** What there is to tell when a code may stand on a site for coupons: once a day for each code and site. */
export function leakMessages(
  { program, id, orderedAt, decision: { code, doubts = [] } }: OrderRecord,
  marks: readonly Mark[],
  now: number,
): readonly Message[] {
  const site = marks.find(({ kind }) => kind === 'site')?.value.split(' ')[1];
  const leaked = doubts.some(({ doubt }) => doubt === 'leaked-code');
  if (!leaked || code === undefined || site === undefined) return [];
  const which = [code, site, Math.floor(orderedAt / DAY_MS)];
  return [message('code.leaked', which, { program, code, site, orderId: id }, now)];
}

/** What there is to tell when rewards are written: what came into being, and every state or value that changed. */
export function rewardMessages(
  before: readonly RewardRecord[],
  written: readonly RewardRecord[],
): readonly Message[] {
  return written.flatMap((record) => {
    const { program, code, orderId, generation: _, ...reward } = asTold(record);
    const found = before.find(({ id }) => id === record.id);
    const last = found && asTold(found);
    const tell = (
      what: 'earned' | 'updated' | Exclude<RewardRecord['state'], 'pending'>,
      ...which: number[]
    ) =>
      message(
        `reward.${what}`,
        [record.id, ...which],
        { program, code, orderId, reward },
        record.changedAt,
      );
    if (last?.state === record.state) {
      const same = last.value?.amount === reward.value?.amount;
      return same || !EARNED.includes(record.state)
        ? []
        : [tell('updated', reward.value?.amount ?? 0, record.changedAt)];
    }
    return [
      ...(!last && EARNED.includes(record.state) ? [tell('earned')] : []),
      ...(record.state === 'pending' ? [] : [tell(record.state)]),
    ];
  });
}
