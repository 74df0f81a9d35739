import type { EventType } from '../protocol/event.js';
import type { KeptTouch } from './attribution.js';

/**
 * What happened, as it is written down at once: who, where, when, by whom sent, and the caller's own words for
 * the rest. It becomes an event when it is sent; so nothing but writing stands between a call and the disk.
 */
export interface Note {
  readonly id: string;
  readonly type: EventType;
  /** When it happened, by this browser's clock. Milliseconds since the epoch. */
  readonly at: number;
  readonly program: string;
  readonly visitor: string;
  /** Origin and path of the page. */
  readonly page: string;
  /** The touches of that moment: a link opened later earns nothing from this. */
  readonly touches: readonly KeptTouch[];
  readonly input: unknown;
}

/** The id of a note: the event's own, where the shop's words have one, so that a repeated call is one note. */
export function noteId(
  type: EventType,
  program: string,
  input: unknown,
  fresh: () => string,
): string {
  const words = Object(input) as { id?: unknown; subject?: unknown };
  const own = words.id ?? words.subject;
  return typeof (own ?? {}) === 'object'
    ? fresh()
    : `${type}:${program}:${String(own).slice(0, 200)}`;
}

/** Whether it is one of the shop's own facts, for whose words the part `conversion` is needed. */
export const isConversion = ({ type }: Note): boolean => /^(purchase|lead|signup)$/.test(type);
