import { dressing } from '../dressing/dressing.js';

/** The lazy look `plain`: as the popup is, with what the program says of corners, font and pictures. */
export const finish = dressing('');
