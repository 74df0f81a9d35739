import { isCode } from '../protocol/code.js';
import { purchaseId, type ReferralEvent, signupId } from '../protocol/event.js';
import { TOUCHES, WORD_LENGTH } from '../protocol/limits.js';
import { parseCustomer, parseOrder } from '../protocol/order.js';
import { no, ok, type Result } from '../protocol/result.js';
import { isRecord, shortText } from '../protocol/shape.js';
import type { KeptTouch } from './attribution.js';
import type { baseOf } from './event.js';
import type { Note } from './note.js';

/**
 * Note -> the purchase, lead or sign-up as it travels: `base` is what it shares with every event. Here the shop's
 * words are judged.
 */
export function readConversion(note: Note, base: ReturnType<typeof baseOf>): Result<ReferralEvent> {
  const { type, program, input } = note;
  const touches = creditable(note.touches).map(({ code, at }) => ({
    code,
    ageMs: base.ageMs + Math.max(0, note.at - at),
  }));
  if (type === 'purchase') {
    const order = parseOrder(input);
    if (!order.ok) return order;
    const { value } = order;
    return ok({ ...base, id: purchaseId(program, value.id), type, order: value, touches });
  }
  const words = isRecord(input) ? input : {};
  const subject = shortText(words['subject'], WORD_LENGTH);
  const kind = type === 'lead' ? type : 'signup';
  if (!subject) return no('bad-event', `Give ${kind} a subject: the id of the form or account.`);
  return ok({
    ...base,
    id: signupId(kind, program, subject),
    type: kind,
    subject,
    touches,
    ...(isCode(words['code']) && { code: words['code'] }),
    ...(isRecord(words['customer']) && { customer: parseCustomer(words['customer']) }),
  });
}

/**
 * The touches that travel with a conversion: the first and the latest ones. Where there are too many, codes that
 * nobody has looked up give way, the newest of all excepted.
 */
export function creditable(touches: readonly KeptTouch[]): readonly KeptTouch[] {
  if (touches.length <= TOUCHES) return touches;
  const proved = touches.filter(({ known }, nth) => known || nth === touches.length - 1);
  return [...proved.slice(0, 1), ...proved.slice(1).slice(1 - TOUCHES)];
}
