import type { ShareOutcome } from '../protocol/event.js';

/**
 * What is known of one try to share. `cancelled`: she closed the share sheet herself. `unavailable`: this browser could not,
 * whatever it promised. Neither is a share, and neither is reported to the backend.
 */
export type Outcome = ShareOutcome | 'cancelled' | 'unavailable';

/** A way of sharing was tried. */
export interface Tried<O extends Outcome = Outcome> {
  readonly code: string;
  readonly channel: string;
  readonly outcome: O;
}
