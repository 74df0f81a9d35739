import type {
  FeedbackEvent,
  OpenEvent,
  PurchaseEvent,
  ReferralEvent,
  ShareEvent,
  SignupEvent,
  VisitEvent,
} from '../../protocol/event.js';

const base = {
  program: 'default',
  visitor: 'visitor-0123456789',
  ageMs: 60_000,
  page: 'https://shop.example/thanks',
};

export const visit: VisitEvent = {
  ...base,
  type: 'visit',
  id: 'v1',
  touch: { code: 'ANNA42', ageMs: 60_000, landing: 'https://shop.example/', referrer: 't.co' },
};
export const open: OpenEvent = { ...base, type: 'open', id: 'o1', surface: 'purchase' };
export const share: ShareEvent = {
  ...base,
  type: 'share',
  id: 's1',
  code: 'ANNA42',
  channel: 'whatsapp',
  outcome: 'handed-over',
};
export const lead: SignupEvent = {
  ...base,
  type: 'lead',
  id: 'lead:default:form-7',
  subject: 'form-7',
  touches: [{ code: 'ANNA42', ageMs: 90_000 }],
  customer: { email: 'ben@example.com', firstName: 'Benedikt' },
};
export const signup: SignupEvent = { ...lead, type: 'signup', id: 'signup:default:form-7' };
export const purchase: PurchaseEvent = {
  ...base,
  type: 'purchase',
  id: 'purchase:default:1001',
  order: {
    id: '1001',
    total: { amount: 4205, currency: 'USD' },
    coupons: ['SPRING', 'ANNA42'],
    customer: { id: 'c-7', email: 'ben@example.com', firstName: 'Benedikt' },
  },
  touches: [{ code: 'ANNA42', ageMs: 90_000 }],
};

export const feedback: FeedbackEvent = {
  ...base,
  type: 'feedback',
  id: 'f1',
  score: 9,
  comment: 'Ask for Benedikt at the counter.',
};

/** One of each kind. */
export const everyKind: readonly ReferralEvent[] = [
  visit,
  open,
  share,
  lead,
  signup,
  purchase,
  feedback,
];

/** The purchase with another total, in minor units. */
export const paid = (amount: number, currency: string): PurchaseEvent => ({
  ...purchase,
  order: { ...purchase.order, total: { amount, currency } },
});
