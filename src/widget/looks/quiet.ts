import { dressing } from '../dressing/dressing.js';
import { quiet } from '../styles/quiet.js';

/** The lazy look `quiet`: hairlines and room; colour only where something can be pressed. */
export const finish = dressing(quiet);
