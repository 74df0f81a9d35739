import type { Store } from '../store/store.js';
import { type Forgetting, forgetBuyer } from './forget-visitor.js';

// An hour's work: enough for a busy shop, few enough that nobody waits long for his turn.
const AT_ONCE = 500;

/**
 * Takes persons out of what is older: visitors of whom nothing was heard since, and buyers of orders made before. What is
 * counted stays as it was. Advocates stay who they are until they are erased: their links are still followed.
 */
export async function retain(store: Store, before: number, forgetting: Forgetting): Promise<void> {
  await store.invitations.forgetBefore(before);
  await store.singleCodes.forgetUnused(before);
  for (const { program, id } of await store.traces.named(before, AT_ONCE)) {
    await forgetBuyer(store, program, id, () => true, forgetting);
  }
  await store.traces.forgetComments(before);
  await store.mailing.forgetSilent(before);
  for (const { program, visitor } of await store.traces.silent(before, AT_ONCE)) {
    for (const orderId of await store.ledger.ordersBy(program, visitor)) {
      await forgetBuyer(store, program, orderId, (fact) => fact.visitor === visitor, forgetting);
    }
    await store.traits.forget(program, `visitor:${visitor}`);
    await store.traces.rename(program, visitor, `gone:${forgetting.fresh()}`);
  }
}
