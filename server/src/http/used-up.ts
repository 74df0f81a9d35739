import { no, type Problem } from 'goodword/protocol';
import { codeReader } from '../orders/read-codes.js';
import type { Store } from '../store/store.js';

/** Why a code is good for no order any more that is made now; undefined where it is. */
export async function usedUp(
  store: Store,
  program: string,
  code: string,
  now: number,
  orderId = '',
): Promise<Problem | undefined> {
  const reader = await codeReader(store, { program, id: orderId, orderedAt: now + 1 }, [code]);
  const why = reader.spent(code);
  return why === undefined ? undefined : no('code-used-up', why).problem;
}
