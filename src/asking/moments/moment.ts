import type { Moment } from '../rule.js';
import { whenClicked } from './clicked.js';
import { whenLeaving } from './leaving.js';
import { afterScrolling } from './scrolled.js';
import { afterLooking, type Dwelt } from './seconds.js';

/** What is done when a moment comes, and when she wishes it herself. */
export interface Hearers {
  readonly come: () => void;
  readonly wished: (opener: Element) => void;
}

/** Waits for a moment. Answers the undo. Throws where a selector is none. */
export function momentAt(when: Moment, dwelt: Dwelt, { come, wished }: Hearers): () => void {
  if ('click' in when) return whenClicked(when.click, wished);
  if ('seconds' in when) return afterLooking(when.seconds * 1_000, dwelt, come);
  if ('scrolled' in when) return afterScrolling(when.scrolled, come);
  if ('event' in when) return whenTold(when.event, come);
  return whenLeaving(come);
}

function whenTold(name: string, come: () => void): () => void {
  window.addEventListener(name, come);
  return () => window.removeEventListener(name, come);
}
