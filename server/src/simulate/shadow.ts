import type { HandBody } from '../ledger/entry.js';
import { firstId } from '../rewards/reconcile.js';
import type { Entry } from '../store/shelves/ledger.js';
import type { RewardRecord } from '../store/shelves/rewards.js';
import type { Shelves } from '../store/store.js';

const nothing = async () => undefined;

/**
 * A store that reads what was said and who is who from the real one, and keeps what follows from it in another: nothing of the
 * real one is ever written. Nobody is told, nothing is handed over.
 */
export const shadow = (real: Shelves, scratch: Shelves): Shelves => ({
  ...real,
  orders: scratch.orders,
  marks: scratch.marks,
  rewards: scratch.rewards,
  ledger: {
    ...real.ledger,
    ofOrder: async (program, orderId) =>
      onFirst(
        await real.ledger.ofOrder(program, orderId),
        await real.rewards.ofOrders(program, [orderId]),
      ),
  },
  draws: {
    ...scratch.draws,
    // What was drawn is drawn.
    take: async (program, code, of, fresh) =>
      (await real.draws.taken(program, code, of)) ??
      (await scratch.draws.take(program, code, of, fresh)),
  },
  outbox: { ...scratch.outbox, add: nothing },
  issuing: { ...scratch.issuing, want: nothing },
  traits: { ...real.traits, add: nothing },
  singleCodes: { ...scratch.singleCodes, of: real.singleCodes.of },
  checking: { ...scratch.checking, want: nothing },
  credit: { ...scratch.credit, add: async () => true },
  // Which coupons were used is known; nothing more becomes known.
  uses: { ...real.uses, put: async () => [] },
});

/**
 * What people did with a reward was done to the one that stood in its place then; where everything is settled once, that is
 * the first.
 */
const onFirst = (facts: readonly Entry[], rewards: readonly RewardRecord[]): Entry[] =>
  facts.map((fact) => {
    if (!fact.type.startsWith('hand.')) return fact;
    const body = fact.body as HandBody;
    const reward = rewards.find(({ id }) => id === body.reward);
    return reward ? { ...fact, body: { ...body, reward: firstId(reward) } } : fact;
  });
