import type { Reward } from 'goodword/protocol';
import { ANNA, BEN, openShop } from './open-shop.fixture.js';

/** A shop in which Anna shares, and Ben opened her link three days ago. */
export async function shopWithAnna(...args: Parameters<typeof openShop>) {
  const shop = await openShop(...args);
  const anna = await shop.register(ANNA, { firstName: 'Anna', email: 'Anna@Shop.example' });
  const touched = { visitor: BEN, touches: [{ code: anna.code, daysAgo: 3 }] };
  /** `state/reason` of both sides' rewards for the latest order. */
  const rewards = async () =>
    Object.fromEntries(
      ((await shop.conversions()).conversions[0]?.rewards ?? []).map(
        (reward: Reward) => [reward.side, `${reward.state}/${reward.reason}`] as const,
      ),
    );
  return { ...shop, anna, touched, rewards };
}
