import { CORNERS, type Corner } from '../loop/api.js';
import type { Extra } from '../loop/stage.js';
import { surface } from '../loop/surface.js';

export interface LauncherOptions {
  /** Where it stands. Default: `bottom-end`. */
  corner?: Corner;
}

/** A small tab on every page that opens the popup. She may send it away for good. */
export const launcher = ({ corner }: LauncherOptions = {}): Extra =>
  surface('launcher', () => (corner ? { corner } : {}));

/** `data-with="launcher" data-launcher="side-start"` */
export const fromTag = ({ launcher: where }: DOMStringMap): Extra => {
  const corner = CORNERS.find((one) => one === where);
  return launcher(corner ? { corner } : {});
};
