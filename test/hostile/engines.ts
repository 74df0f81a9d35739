import { type Browser, chromium, firefox } from 'playwright';
import { firefoxLaunch, shellLaunch } from '../../scripts/browsers.mjs';
import { WEBKIT } from '../webkit/engine.js';

// Without motion and with scrollbars that take no room, so that pictures can be compared: a system Firefox cannot be
// told so per context. And "/" belongs to the page, not to the browser's own search.
const STILL = {
  'ui.prefersReducedMotion': 1,
  'ui.useOverlayScrollbars': 1,
  'accessibility.typeaheadfind.manual': false,
};

/** The browsers that Playwright steers. */
export const ENGINES: readonly { name: string; launch: () => Promise<Browser> }[] = [
  { name: 'Chromium', launch: () => chromium.launch(shellLaunch()) },
  {
    name: 'Firefox',
    launch: () => firefox.launch({ ...firefoxLaunch(), firefoxUserPrefs: STILL }),
  },
];

/**
 * `npm run soak:looks`: in WebKit, whose pictures take longest, as many as in the others, and in all browsers what else one is asked
 * instead of all.
 */
export const LONG_FORM = process.env['LOOKS'] === 'all';

/** And WebKit, where there is one and its driver can do what is asked. */
export const EVERY_ENGINE = [...ENGINES, ...WEBKIT];
