import { isCode } from '../protocol/code.js';
import { isVisitor } from '../protocol/event.js';
import type { KeptTouch } from './attribution.js';

/** What a browser remembers of its person. */
export interface Remembered {
  readonly visitor?: string;
  /** Oldest first. */
  readonly touches: readonly KeptTouch[];
}

// Read by later versions of ourselves, so it begins with its own version:
//   1~VISITOR~CODE.TIME.k~CODE.TIME.u      TIME in base 36; k known, u not looked up yet
// Nothing but A-Z a-z 0-9 . _ - ~: shops' firewalls refuse requests for other characters in cookies
// (woocommerce/woocommerce#43413).
const VERSION = '1';

// Tidied to four when the backend answers for a code; more wait only where it has never answered. Of 43 characters
// each: below 600 bytes, always.
const TOUCHES = 12;

/** Writes it as the value of a cookie. */
export const toText = ({ visitor, touches }: Remembered): string =>
  [
    VERSION,
    visitor, // of nobody, `join` makes nothing
    ...touches.map(({ code, at, known }) => `${code}.${at.toString(36)}.${known ? 'k' : 'u'}`),
  ].join('~');

/** Reads the value of a cookie, which anybody may have written: what does not fit is left out. */
export function fromText(text: string | undefined): Remembered {
  const [version, visitor, ...touches] = (text ?? '').split('~');
  if (version !== VERSION) return { touches: [] };
  return {
    ...(isVisitor(visitor) && { visitor }),
    touches: touches.slice(0, TOUCHES).flatMap(toTouch),
  };
}

function toTouch(text: string): KeptTouch[] {
  const [code, time = '', flag] = text.split('.');
  const at = Number.parseInt(time, 36);
  // No number, or beyond any clock: somebody else's.
  return isCode(code) && at < 1e14 ? [{ code, at, known: flag === 'k' }] : [];
}
