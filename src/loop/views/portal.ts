/** The lazy part `views/portal`: the advocate's own page. */
import { showPortal } from '../../widget/views/portal.js';
import type { Shown } from '../api.js';
import { bringWords } from '../bring-words.js';
import type { ViewOptions } from '../stage.js';

export const show = (options: ViewOptions): Shown => ({
  close: showPortal({ ...options, bring: bringWords(options.stage.parts, 'portal') }),
});
