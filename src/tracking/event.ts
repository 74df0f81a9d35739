import { isCode } from '../protocol/code.js';
import { purchaseId, type ReferralEvent, signupId } from '../protocol/event.js';
import { WORD_LENGTH } from '../protocol/limits.js';
import { parseCustomer, parseOrder } from '../protocol/order.js';
import { no, ok, type Result } from '../protocol/result.js';
import { isRecord, shortText } from '../protocol/shape.js';
import { creditable } from './attribution.js';
import type { Note } from './note.js';

/** Note -> the event as it travels at `now`. Here the shop's words are judged. */
export function createEvent(note: Note, now: number): Result<ReferralEvent> {
  const { id, type, program, visitor, page, input } = note;
  const ageSince = (at: number) => Math.max(0, now - at); // a clock may have been set back meanwhile
  const ageMs = ageSince(note.at);
  const base = { id, program, visitor, page, ageMs };
  const touches = creditable(note.touches).map(({ code, at }) => ({ code, ageMs: ageSince(at) }));
  const words = isRecord(input) ? input : {};
  switch (type) {
    case 'purchase': {
      const order = parseOrder(input);
      if (!order.ok) return order;
      const { value } = order;
      return ok({ ...base, id: purchaseId(program, value.id), type, order: value, touches });
    }
    case 'lead':
    case 'signup': {
      const subject = shortText(words['subject'], WORD_LENGTH);
      if (!subject)
        return no('bad-event', `Give ${type} a subject: the id of the form or account.`);
      return ok({
        ...base,
        id: signupId(type, program, subject),
        type,
        subject,
        touches,
        ...(isCode(words['code']) && { code: words['code'] }),
        ...(isRecord(words['customer']) && { customer: parseCustomer(words['customer']) }),
      });
    }
    case 'visit':
      return ok({ ...base, type, touch: { ...words, ageMs } } as ReferralEvent);
    default:
      // Opens and shares: our own words, from our own popup.
      return ok({ ...base, ...words, type } as ReferralEvent);
  }
}
