/** The lazy part `conversion`: what only a purchase, a lead or a sign-up needs. */
export { askFirstTime } from '../tracking/asked.js';
export { readConversion } from '../tracking/conversion.js';
