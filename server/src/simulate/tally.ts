import type { OrderOutcome, OutcomeReward, RewardSum, Simulation } from 'goodword/protocol';

const COUNTS: readonly string[] = ['pending', 'approved', 'issued', 'redeemed'];

/** Adds up outcomes as they are and as they would have been. */
export function openTally() {
  const rows = new Map<string, { reward: OutcomeReward; before: Sum; after: Sum }>();
  const credited = { before: 0, after: 0 };
  const rowOf = (reward: OutcomeReward) => {
    const key = `${reward.side} ${reward.offer.kind}`;
    const row = rows.get(key) ?? { reward, before: openSum(), after: openSum() };
    rows.set(key, row);
    return row;
  };
  const take = (outcome: OrderOutcome, when: 'before' | 'after') => {
    if (outcome.credited) credited[when] += 1;
    for (const reward of outcome.rewards) {
      if (COUNTS.includes(reward.state)) rowOf(reward)[when].add(reward);
    }
  };
  return {
    add(before: OrderOutcome, after: OrderOutcome) {
      take(before, 'before');
      take(after, 'after');
    },
    told(): Pick<Simulation, 'credited' | 'rewards' | 'value'> {
      const rewards = [...rows.values()].map(({ reward: { side, offer }, before, after }) => ({
        ...{ side, kind: offer.kind, before: before.told(), after: after.told() },
      }));
      const currencies = new Set(
        rewards.flatMap(({ before, after }) =>
          [...before.value, ...after.value].map(({ currency }) => currency),
        ),
      );
      const total = (when: 'before' | 'after', wanted: string) =>
        rewards
          .flatMap((row) => row[when].value)
          .filter(({ currency }) => currency === wanted)
          .reduce((sum, { amount }) => sum + amount, 0);
      return {
        credited,
        rewards: rewards.sort((a, b) => (a.side + a.kind < b.side + b.kind ? -1 : 1)),
        value: [...currencies].sort().map((currency) => ({
          ...{ currency, before: total('before', currency), after: total('after', currency) },
        })),
      };
    },
  };
}

type Sum = ReturnType<typeof openSum>;

function openSum() {
  let rewards = 0;
  const value = new Map<string, number>();
  const quantity = new Map<string, number>();
  const raise = (sums: Map<string, number>, key: string, amount: number) =>
    sums.set(key, (sums.get(key) ?? 0) + amount);
  return {
    add(reward: OutcomeReward) {
      rewards += 1;
      if (reward.value) raise(value, reward.value.currency, reward.value.amount);
      if (reward.quantity) raise(quantity, reward.quantity.unit, reward.quantity.amount);
    },
    told: (): RewardSum => ({
      rewards,
      value: [...value].map(([currency, amount]) => ({ amount, currency })),
      quantity: [...quantity].map(([unit, amount]) => ({ amount, unit })),
    }),
  };
}
