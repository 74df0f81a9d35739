import type { ReferralEvent } from '../protocol/event.js';

/** The event as it travels after waiting for `elapsedMs`: everything in it is older by that. */
export function aged(event: ReferralEvent, elapsedMs: number): ReferralEvent {
  const older = <T extends { readonly ageMs: number }>(thing: T): T => ({
    ...thing,
    // A clock that was set back meanwhile must not make things happen in the future.
    ageMs: thing.ageMs + Math.max(0, elapsedMs),
  });
  if ('touch' in event) return { ...older(event), touch: older(event.touch) };
  if ('touches' in event) return { ...older(event), touches: event.touches.map(older) };
  return older(event);
}
