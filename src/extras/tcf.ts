import { followTcf } from '../consent/tcf.js';
import type { Extra } from '../loop/stage.js';

/** `data-consent="tcf"`: consent as the page's IAB platform tells it. On npm: `consent: followTcf`. */
export const fromTag = (): Extra => (_, goodword) => followTcf(goodword.consent);
