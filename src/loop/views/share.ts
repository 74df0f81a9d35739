/** The lazy part `views/share`: what the popup says, as a piece of the shop's own page. */
import { showInline } from '../../widget/views/inline.js';
import type { SharePart } from '../stage.js';

export const show: SharePart['show'] = ({ into, ...options }) => ({
  close: showInline(options, into as Element), // without a place, `share` is the popup
});
