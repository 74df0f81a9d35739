import type { ReferralEvent } from '../protocol/event.js';
import type { Arrival } from './capture.js';
import type { Note } from './note.js';

/** What every event says, as it travels at `now`. A clock may have been set back meanwhile. */
export const baseOf = ({ id, program, visitor, page, at }: Note, now: number) => ({
  id,
  program,
  visitor,
  page,
  ageMs: Math.max(0, now - at),
});

/**
 * Note -> the event as it travels at `now`, for visits, opens and shares: our own words, nothing to judge. A referrer of
 * whom `byNobody` says so is none.
 */
export function createEvent(
  note: Note,
  now: number,
  byNobody: (referrer: string) => boolean,
): ReferralEvent {
  const { type, input } = note;
  const base = baseOf(note, now);
  if (type !== 'visit') return { ...(input as object), ...base, type } as ReferralEvent;
  const { referrer, ...arrival } = input as Arrival;
  const from = referrer && !byNobody(referrer) && { referrer };
  return { ...base, type, touch: { ...arrival, ...from, ageMs: base.ageMs } };
}
