import { purchaseId, type ReferralEvent, type ShareOutcome, signupId } from '../protocol/event.js';
import type { Customer, Order } from '../protocol/order.js';
import type { Touch } from '../protocol/touch.js';
import { creditable, type KeptTouch } from './attribution.js';
import type { Arrival } from './capture.js';

/** Something that happened on the page. */
export type Fact =
  | { readonly type: 'visit'; readonly arrival: Arrival }
  | { readonly type: 'open'; readonly surface: string }
  | {
      readonly type: 'share';
      readonly code: string;
      readonly channel: string;
      readonly outcome: ShareOutcome;
    }
  | {
      readonly type: 'lead' | 'signup';
      readonly subject: string;
      readonly code?: string;
      readonly customer?: Customer;
    }
  | { readonly type: 'purchase'; readonly order: Order };

/** What an event needs to know beside its fact. */
export interface Surroundings {
  readonly program: string;
  readonly visitor: string;
  /** Origin and path of the page. */
  readonly page: string;
  /** See `idOf`. */
  readonly id: string;
  /** When the fact happened, and now. Milliseconds since the epoch. */
  readonly at: number;
  readonly now: number;
  readonly touches: readonly KeptTouch[];
}

/** The id by which a fact is counted once: derived where the shop has one, else the fresh one. */
export function idOf(fact: Fact, program: string, fresh: string): string {
  if (fact.type === 'purchase') return purchaseId(program, fact.order.id);
  return 'subject' in fact ? signupId(fact.type, program, fact.subject) : fresh;
}

/** Fact and surroundings -> the event, as it would travel at this moment. */
export function createEvent(fact: Fact, around: Surroundings): ReferralEvent {
  const { program, visitor, page, now } = around;
  const ageMs = Math.max(0, now - around.at);
  const base = { id: around.id, program, visitor, ageMs, page };
  switch (fact.type) {
    case 'visit':
      return { ...base, type: 'visit', touch: { ...fact.arrival, ageMs } };
    case 'lead':
    case 'signup':
    case 'purchase':
      return { ...base, ...fact, touches: travelling(around) };
    default:
      return { ...base, ...fact };
  }
}

const travelling = ({ touches, now }: Surroundings): readonly Touch[] =>
  creditable(touches).map(({ code, at }) => ({ code, ageMs: Math.max(0, now - at) }));
