import { dressing } from '../dressing/dressing.js';
import { editorial } from '../styles/editorial.js';

/** The lazy look `editorial`: a page of a magazine: serifs, rules and square corners. */
export const finish = dressing(editorial);
