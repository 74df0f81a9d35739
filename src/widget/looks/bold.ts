import { dressing } from '../dressing/dressing.js';
import { bold } from '../styles/bold.js';

/** The lazy look `bold`: large letters on the shop's colour. */
export const finish = dressing(bold);
