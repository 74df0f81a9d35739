import type { Evidence, Program } from 'goodword/protocol';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { Signals } from './order-state.js';
import { dayInWords, daysInWords } from './plain-words.js';

/** Who owns a code, whatever its case. */
export type Owners = (code: string) => AdvocateRecord | undefined;

const DAY_MS = 86_400_000;

const NAMES = {
  'carried-touch': ['In the cart, the touch of', 'link'],
  touch: ['Touch of', 'link'],
  'invited-mail': ['Invitation by mail from', 'invitation'],
} as const;

type Touch = Signals['touches'][number];

/** Arrivals by a link, oldest first, and who tells of them: the order itself, or the browser. Or invitations by mail. */
export interface Arrivals {
  readonly signal: 'carried-touch' | 'touch' | 'invited-mail';
  readonly touches: Signals['touches'];
  /** When the order was made, by the clock that dates the touches. */
  readonly until: number;
}

/** Which of the links that the friend opened gets the credit, if no stronger signal has it already. */
export function weighTouches(
  { signal, touches, until }: Arrivals,
  program: Program,
  owners: Owners,
  stronger: AdvocateRecord | undefined,
): { advocate?: AdvocateRecord; evidence: Evidence[] } {
  const { windowDays, credit, signals: allowed = 'any' } = program.rules;
  const late = (touch: Touch) => until - touch.at > windowDays * DAY_MS;
  const counts = touches.filter(
    (touch) => allowed === 'any' && owners(touch.code) && touch.at <= until && !late(touch),
  );
  const chosen = stronger ? undefined : counts.at(credit === 'first' ? 0 : -1);
  const advocate = chosen && owners(chosen.code);

  const [said, thing] = NAMES[signal];
  const why = (touch: Touch): string => {
    const name = `${said} ${touch.code} on ${dayInWords(touch.at)}`;
    const days = Math.floor((until - touch.at) / DAY_MS);
    const before = days > 0 ? `${daysInWords(days)} before` : 'on the day of';
    if (!owners(touch.code)) return `${name}: the code belongs to no advocate.`;
    if (allowed === 'code') return `${name}: in this program only codes count, not ${thing}s.`;
    if (touch.at > until) return `${name} came after the order.`;
    if (late(touch)) return `${name} was ${before} the order; the window is ${windowDays} days.`;
    if (stronger) {
      return stronger.code === owners(touch.code)?.code
        ? `${name} was ${before} the order: the same advocate again.`
        : `${name} was ${before} the order, but ${stronger.code} has the stronger signal.`;
    }
    if (touch === chosen) {
      const rule = counts.length > 1 ? `; the ${credit} ${thing} gets the credit` : '';
      return `${name} was ${before} the order, within the window of ${windowDays} days${rule}.`;
    }
    return `${name} was ${before} the order, but the ${credit} ${thing} gets the credit.`;
  };

  const evidence = touches.map(
    (touch): Evidence => ({
      signal,
      subject: touch.code,
      outcome: touch === chosen ? 'credited' : 'passed-over',
      why: why(touch),
      at: touch.at,
    }),
  );
  return advocate ? { advocate, evidence } : { evidence };
}
