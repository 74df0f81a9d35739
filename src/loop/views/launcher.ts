/** The lazy part `views/launcher`: a small tab on the page that opens the popup. */
import { showLauncher } from '../../widget/views/surface.js';
import type { Shown } from '../api.js';
import type { ViewOptions } from '../stage.js';
import { hideForGood } from '../surface.js';

export const show = (options: ViewOptions): Shown => ({
  close: showLauncher({
    ...options,
    corner: options.corner ?? 'bottom-end',
    onHide: () => hideForGood(options, 'launcher'),
  }),
});
