import { isCode } from './code.js';
import { URL_LENGTH } from './limits.js';
import { no, ok, type Result } from './result.js';
import { isRecord, optionalText } from './shape.js';

/** One arrival with a code, as it travels: its time is an age, because shoppers' clocks lie. */
export interface Touch {
  readonly code: string;
  /** Milliseconds between the arrival and the sending of the batch. */
  readonly ageMs: number;
  /** Origin and path of the page on which the friend arrived. */
  readonly landing?: string;
  /** Host of the site that the friend came from. */
  readonly referrer?: string;
}

export function parseTouch(input: unknown): Result<Touch> {
  if (!isRecord(input)) return no('bad-event', 'A touch must be an object.');
  if (!isCode(input['code']))
    return no('bad-code', 'A touch needs a code: 3 to 32 of A-Z a-z 0-9 _ -');
  const ageMs = input['ageMs'];
  if (typeof ageMs !== 'number' || !(ageMs >= 0) || !Number.isFinite(ageMs)) {
    return no('bad-event', 'A touch needs ageMs: milliseconds, 0 or more.');
  }
  return ok({
    code: input['code'],
    ageMs: Math.round(ageMs),
    ...optionalText(input, 'landing', URL_LENGTH),
    ...optionalText(input, 'referrer', URL_LENGTH),
  });
}
