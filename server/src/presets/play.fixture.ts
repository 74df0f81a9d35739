import type { Program, Reward } from 'goodword/protocol';
import { onTestFinished } from 'vitest';
import { openShop, type Purchase, signed } from '../http/open-shop.fixture.js';
import type { Preset } from './preset.js';

/** A shop that runs a preset, and people who do what people do. */
export async function play(preset: Preset) {
  const program = {
    id: 'default',
    shop: 'Marigold',
    shareUrl: 'https://shop.example/',
    ...preset,
  };
  const shop = await openShop({}, { programs: [program] });
  let friends = 0;

  const stage = {
    ...shop,

    /** A friend opens the link, orders and pays; answers the browser by which she is known. */
    refer: async (code: string, { id, ...order }: Purchase = {}) => {
      friends += 1;
      const visitor = order.visitor ?? `visitor-of-friend-${friends}`;
      const orderId = id ?? `order-${friends}`;
      await shop.visit(visitor, code);
      const touches = [{ code, daysAgo: 0 }];
      await shop.order({ visitor, touches, ...order, id: orderId });
      await shop.webhook('paid', { ...order, id: orderId });
      return { visitor, orderId };
    },

    /** The shop's server says something that is no order. */
    tell: (body: unknown) => {
      const text = JSON.stringify(body);
      return shop.ask('/v1/orders/generic', {
        method: 'POST',
        body: text,
        headers: signed(text, shop.now()),
      });
    },

    /** What an advocate is shown of her own, and the rewards that count. */
    advocate: async (visitor: string) => {
      const { advocate } = await shop.me(visitor);
      if (!advocate) throw new Error(`${visitor} is no advocate`);
      return advocate;
    },
    friend: async (visitor: string): Promise<readonly Reward[]> =>
      (await shop.me(visitor)).friend?.rewards ?? [],
    /** The rewards of an order as the merchant sees them. */
    ofOrder: async (orderId: string): Promise<readonly Reward[]> => {
      const { conversions } = await shop.conversions();
      return conversions.find((one) => one.orderId === orderId)?.rewards ?? [];
    },
    program: async () => (await (await shop.ask('/v1/programs/default')).json()) as Program,
  };
  return stage;
}

/** The same, until the test is over. */
export async function on(preset: Preset): Promise<Stage> {
  const shop = await play(preset);
  onTestFinished(() => shop.close());
  return shop;
}

export type Stage = Awaited<ReturnType<typeof play>>;

export const usd = (dollars: number) => ({ amount: Math.round(dollars * 100), currency: 'USD' });

/** `approved credit 20.00`, one line for each reward: short enough to compare many. */
export const lines = (rewards: readonly Reward[]): readonly string[] =>
  rewards.map(({ side, state, reason, value, quantity }) =>
    [
      side,
      state,
      reason,
      value && (value.amount / 100).toFixed(2),
      quantity && `${quantity.amount} ${quantity.unit}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
