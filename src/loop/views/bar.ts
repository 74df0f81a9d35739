/** The lazy part `views/bar`: one line at the top of the page that opens the popup. */
import { showBar } from '../../widget/views/surface.js';
import type { Shown } from '../api.js';
import type { ViewOptions } from '../stage.js';
import { hideForGood } from '../surface.js';

export const show = (options: ViewOptions): Shown => ({
  close: showBar({ ...options, onHide: () => hideForGood(options, 'bar') }),
});
