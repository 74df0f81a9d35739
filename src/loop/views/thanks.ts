/** The lazy part `views/thanks`: after an order, thanks from whoever invited her, and her own link to pass on. */
import { latestKnown } from '../../tracking/attribution.js';
import { showThanks } from '../../widget/views/thanks.js';
import type { Shown } from '../api.js';
import type { ViewOptions } from '../stage.js';

export const show = (options: ViewOptions): Shown => ({
  close: showThanks({
    ...options,
    isInvited: latestKnown(options.stage.memory.read().touches) !== undefined,
  }),
});
