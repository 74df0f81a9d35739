/** The lazy part `ask`: an order was told -> a quiet moment -> what asks its buyer to share, unless she has said no often enough. */
import { openAskMemory } from '../asking/memory.js';
import { asked, shared } from '../asking/record.js';
import { whenReady } from '../asking/when-ready.js';
import { isToBeAsked, noteAsked, SHARED } from '../tracking/asked.js';
import { latestKnown } from '../tracking/attribution.js';
import type { ViewName } from './api.js';
import type { Stage } from './stage.js';

/** Never over a banner, another dialog or a field that she is typing in: it waits until that has ended. Answers the undo. */
export function askAfterPurchase(
  stage: Stage,
  orderId: string,
  open: (view: ViewName) => void,
): () => void {
  const { may, memory: remembered, shelf } = stage;
  // A friend is thanked first, in the name of whoever invited her.
  const view = () => (latestKnown(remembered.read().touches) ? 'thanks' : 'share');
  // Where the extra `asking` counts, the caps are the shop's; else ours.
  const memory = () => (stage.countsAsks ? undefined : openAskMemory(shelf, {}, Date.now));
  return whenReady(
    () => {
      if (!may()) return false;
      const sharedAt = Number(shelf.get(SHARED) ?? 0);
      memory()?.change((record) =>
        sharedAt > (record.last?.at ?? 0) ? shared(record, sharedAt) : record,
      );
      return isToBeAsked(shelf, orderId);
    },
    () => stage.prepare(undefined, view()),
    () => {
      noteAsked(shelf, orderId);
      memory()?.change((record) => asked(record, Date.now()));
      open(view());
    },
  );
}
