/** The lazy part `views/thanks`: after an order, thanks from whoever invited her, and her own link to pass on. */
import { latestKnown } from '../../tracking/attribution.js';
import { showThanks } from '../../widget/views/thanks.js';
import type { Shown } from '../api.js';
import type { ViewOptions } from '../stage.js';

export function show(options: ViewOptions): Shown {
  const { stage, onGone } = options;
  // The order may be told only now: then it is the next answer that says whom to thank.
  let lookAgain = () => {};
  const unhear = stage.on('answered', ({ id }) => {
    if (id.startsWith('purchase:')) lookAgain();
  });
  const { close, load } = showThanks({
    ...options,
    isInvited: latestKnown(stage.memory.read().touches) !== undefined,
    onGone() {
      unhear();
      onGone();
    },
  });
  const first = load();
  lookAgain = () => void first.then(load);
  return { close };
}
