import { waitingIds } from '../delivery/write-ahead.js';
import { noteId } from '../tracking/note.js';
import type { Goodword } from './api.js';
import type { Stage } from './stage.js';

/**
 * Reports the orders that a page speaks of. The same words count once, and an order that was reported here by a call is
 * left as the call told it: pages know less than shops do. An order that was refused may be told anew, rightly.
 */
export function reportOnce(stage: Stage, goodword: Goodword): (order: unknown) => void {
  const { settings, shelf, report } = stage;
  const told = new Set<string>();
  return (order) => {
    const words = JSON.stringify(order) ?? '';
    if (told.has(words)) return;
    told.add(words);
    const id = noteId('purchase', settings.programId, order, () => '');
    if (waitingIds(shelf).includes(id)) return;
    if (goodword.status().answers.some((answer) => answer.id === id)) return;
    void report('purchase', order);
  };
}
