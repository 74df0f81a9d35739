import { purchaseId } from '../protocol/event.js';
import type { Subject } from './subject.js';

/** A visit of somebody new by this code, as a browser reports it. */
export const visitBy = (subject: Subject, code: string, visitor = subject.visitor()) => ({
  type: 'visit',
  id: subject.fresh(),
  program: subject.program,
  visitor,
  ageMs: 1_000,
  page: 'https://shop.example/',
  touch: { code, ageMs: 1_000, landing: 'https://shop.example/', referrer: 't.co' },
});

/** An order of 42 dollars by somebody who came by this code. */
export function purchaseBy(subject: Subject, code: string, orderId = subject.fresh()) {
  return {
    type: 'purchase',
    id: purchaseId(subject.program, orderId),
    program: subject.program,
    visitor: subject.visitor(),
    ageMs: 500,
    order: { id: orderId, total: { amount: 4200, currency: 'USD' }, coupons: [] },
    touches: [{ code, ageMs: 60_000 }],
  };
}

/** The popup was shown: a fact about nobody's code. */
export const opening = (subject: Subject) => ({
  type: 'open',
  id: subject.fresh(),
  program: subject.program,
  visitor: subject.visitor(),
  ageMs: 1_000,
  surface: 'api',
});
