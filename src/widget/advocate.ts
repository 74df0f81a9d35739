/**
 * The lazy part `advocate`: what is hers in the popup. The ways to send her link come together with the link, the
 * rewards together with the numbers; both have to be asked of the backend anyway.
 */
import { advocateEnglish } from './english/advocate.js';
import { goalsEnglish } from './english/goals.js';
import { waysEnglish } from './english/ways.js';
import { channels } from './styles/channels.js';
import { progress } from './styles/progress.js';
import { qr } from './styles/qr.js';
import { tools } from './styles/tools.js';

export { Progress } from './parts/progress.js';
export { Ways } from './parts/ways.js';
export { withoutLink } from './without-link.js';
export const english = { ...advocateEnglish, ...goalsEnglish, ...waysEnglish };
export const styles = channels + progress + qr + tools;
