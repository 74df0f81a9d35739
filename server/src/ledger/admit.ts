import { EVENT_AGE_MS, type ProblemCode, type ReferralEvent } from 'goodword/protocol';
import { isCurrency } from './currency.js';

/** What must be known to judge an event. */
export interface Acquaintance {
  hasProgram(program: string): boolean;
  /** Whether somebody owns the code. */
  hasCode(program: string, code: string): boolean;
}

/** Why an event is never to be stored; undefined where it may be. */
export function refusal(event: ReferralEvent, known: Acquaintance): ProblemCode | undefined {
  if (!known.hasProgram(event.program)) return 'unknown-program';
  if (event.ageMs > EVENT_AGE_MS) return 'too-old';
  const code = codeOf(event);
  if (code !== undefined && !known.hasCode(event.program, code)) return 'unknown-code';
  if (event.type === 'purchase' && !isCurrency(event.order.total.currency)) return 'bad-currency';
  return undefined;
}

/** The code without which an event says nothing. A purchase says something without one. */
export function codeOf(event: ReferralEvent): string | undefined {
  if (event.type === 'visit') return event.touch.code;
  return event.type === 'share' ? event.code : undefined;
}
