import type { Funnel, Money } from 'goodword/protocol';
import type { Format } from './format.js';

/** One figure under the funnel. Several lines where there are several currencies. */
export interface Fact {
  readonly name: string;
  readonly lines: readonly string[];
  readonly note: string;
}

export function factsOf(funnel: Funnel, format: Format): readonly Fact[] {
  const { orders, allOrders, revenue, rewardCost } = funnel;
  const share = allOrders > 0 ? format.percent(orders / allOrders) : 'No orders yet';
  return [
    {
      name: 'Referred orders',
      lines: [share],
      note: `${format.count(orders)} of ${format.count(allOrders)} orders`,
    },
    {
      name: 'Revenue',
      lines: moneys(revenue, format),
      note: 'credited orders, less refunds',
    },
    {
      name: 'Reward cost',
      lines: moneys(rewardCost, format),
      note: 'approved or handed over',
    },
    { name: 'Return', lines: returns(revenue, rewardCost, format), note: 'revenue ÷ reward cost' },
  ];
}

const moneys = (list: readonly Money[], format: Format): readonly string[] =>
  list.length > 0 ? list.map(format.money) : ['None yet'];

/** Revenue for each unit of reward, per currency: money of two currencies is never added up. */
function returns(
  revenue: readonly Money[],
  cost: readonly Money[],
  format: Format,
): readonly string[] {
  const paid = cost.filter((money) => money.amount > 0);
  const lines = paid.map(({ amount, currency }) => {
    const earned = revenue.find((money) => money.currency === currency)?.amount ?? 0;
    const times = `${format.ratio(earned / amount)}×`;
    return paid.length > 1 ? `${times} ${currency}` : times;
  });
  return lines.length > 0 ? lines : ['None yet'];
}
