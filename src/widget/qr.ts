/** The lazy part `qr`: a link as a picture that phones read. */

import { toSvg } from 'lean-qr/extras/svg';
import { generate } from 'lean-qr/nano';

/** Light cells around the code. ISO/IEC 18004 asks for four; readers lose the corners with fewer. */
const QUIET_ZONE = 4;

/**
 * Draws the code of a link. Black on white in dark mode too: many readers know no other way round. Throws where the link
 * is longer than a code can hold, which is about 2,900 characters.
 */
export function drawQr(link: string, label: string): SVGElement {
  // Plain ASCII, whatever the link is written in: readers guess at the encoding of anything else.
  const code = generate(new URL(link).href);
  const picture = toSvg(code, document, { on: '#000', off: '#fff', pad: QUIET_ZONE });
  picture.setAttribute('part', 'qr');
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', label);
  return picture;
}
