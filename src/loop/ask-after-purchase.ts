/** The lazy part `ask`: an order was told -> a quiet moment -> what asks its buyer to share, unless she has said no often enough. */
import { openAskMemory } from '../asking/memory.js';
import { asked, shared } from '../asking/record.js';
import { whenFree } from '../asking/when-free.js';
import { askFirstTime, SHARED } from '../tracking/asked.js';
import type { Stage } from './stage.js';

/** Never over a banner, another dialog or a field that she is typing in: it waits until that has ended. Answers the undo. */
export function askAfterPurchase(stage: Stage, orderId: string, open: () => void): () => void {
  const { may, shelf } = stage;
  return whenFree(() => {
    if (!may()) return;
    // Where the extra `asking` counts, the caps are the shop's; else ours.
    const memory = stage.countsAsks ? undefined : openAskMemory(shelf, {}, Date.now);
    const sharedAt = Number(shelf.get(SHARED) ?? 0);
    memory?.change((record) =>
      sharedAt > (record.last?.at ?? 0) ? shared(record, sharedAt) : record,
    );
    if (!askFirstTime(shelf, orderId)) return;
    memory?.change((record) => asked(record, Date.now()));
    open();
  });
}
