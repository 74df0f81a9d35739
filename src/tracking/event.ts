import type { ReferralEvent } from '../protocol/event.js';
import type { Note } from './note.js';

/** What every event says, as it travels at `now`. A clock may have been set back meanwhile. */
export const baseOf = ({ id, program, visitor, page, at }: Note, now: number) => ({
  id,
  program,
  visitor,
  page,
  ageMs: Math.max(0, now - at),
});

/** Note -> the event as it travels at `now`, for visits, opens and shares: our own words, nothing to judge. */
export function createEvent(note: Note, now: number): ReferralEvent {
  const { type, input } = note;
  const base = baseOf(note, now);
  const said = input as object;
  const words = type === 'visit' ? { touch: { ...said, ageMs: base.ageMs } } : said;
  return { ...words, ...base, type } as ReferralEvent;
}
