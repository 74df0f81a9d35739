import type { Extra } from '../loop/stage.js';
import { surface } from '../loop/surface.js';

/** One line at the top of every page that opens the popup. She may send it away for good. */
export const bar = (): Extra => surface('bar');

/** `data-with="bar"` */
export const fromTag = (): Extra => bar();
