import { sameCode } from '../protocol/code.js';
import { TOUCHES } from '../protocol/limits.js';

/** An arrival as this browser remembers it. */
export interface KeptTouch {
  readonly code: string;
  /** When it happened, by this browser's clock. Milliseconds since the epoch. */
  readonly at: number;
  /** The backend has said that somebody owns the code. */
  readonly known: boolean;
}

/** How this page load came about, as the browser tells it. */
export interface PageLoad {
  /** It leads to where this browser has been: a reload, the back button, a link of the shop's own pages. */
  readonly again: boolean;
  /** When it began. Milliseconds since the epoch. */
  readonly began: number;
}

/**
 * Says whether an arrival is one that was remembered already: the page was opened again, or we were started again in the
 * very same page. The friend may have been given a code of her own since, which begins with the link's and a hyphen.
 */
export const isRepeat = (code: string, touches: readonly KeptTouch[], load: PageLoad): boolean =>
  touches.some(
    (touch) =>
      RegExp(`^${code}(-|$)`, 'i').test(touch.code) && (load.again || touch.at >= load.began),
  );

/** By whom she came last, as far as the backend knows the code. */
export const latestKnown = (touches: readonly KeptTouch[]): KeptTouch | undefined =>
  touches.filter(({ known }) => known).slice(-1)[0];

/**
 * The backend knows the code: its touches count from now on like any other.
 *
 * @param given What the friend is to use: the code itself, or one of her own. Default: as it was written.
 */
export const withKnown = (
  touches: readonly KeptTouch[],
  code: string,
  given?: string,
): readonly KeptTouch[] =>
  tidy(
    touches.map((touch) =>
      sameCode(touch.code, code) ? { ...touch, code: given ?? touch.code, known: true } : touch,
    ),
  );

/** The backend does not know the code: as if nobody had come by it. */
export const withoutUnknown = (touches: readonly KeptTouch[], code: string): readonly KeptTouch[] =>
  touches.filter((touch) => touch.known || !sameCode(touch.code, code));

/**
 * Keeps the first touch and the latest ones; of one friend's touches in a row, the first and the latest. Codes that
 * are not looked up yet give way before known ones; the newest may wait as one too many.
 */
function tidy(touches: readonly KeptTouch[]): readonly KeptTouch[] {
  const same = (nth: number, code: string) => sameCode(touches[nth]?.code ?? '', code);
  const between = ({ code }: KeptTouch, nth: number) => same(nth - 1, code) && same(nth + 1, code);
  return room(touches.filter((touch, nth) => !between(touch, nth)));
}

function room(touches: readonly KeptTouch[]): readonly KeptTouch[] {
  if (touches.length <= TOUCHES) return touches;
  const newest = touches.length - 1;
  const unproved = touches.findIndex((touch) => !touch.known);
  if (unproved === newest) return touches;
  const leaves = unproved < 0 ? 1 : unproved;
  return room(touches.filter((_, nth) => nth !== leaves));
}
