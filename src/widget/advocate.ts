/**
 * The lazy part `advocate`: what is hers in the popup. The ways to send her link come together with the link, the
 * rewards together with the numbers; both have to be asked of the backend anyway.
 */
import { channels } from './styles/channels.js';
import { progress } from './styles/progress.js';
import { qr } from './styles/qr.js';

export { advocateEnglish as english } from './english/advocate.js';
export { Progress } from './parts/progress.js';
export { Ways } from './parts/ways.js';
export const styles = channels + progress + qr;
