import type { PurchaseEvent, ReferralEvent, SignupEvent } from '../../protocol/event.js';
import { decimal } from './decimal.js';

type Param = string | number | readonly never[];

export interface Ga4Event {
  readonly name: string;
  readonly params: Readonly<Record<string, Param>>;
}

// Longer values are refused by the Measurement Protocol, and cut by the tag.
const VALUE_LENGTH = 100;

/** An event in GA4's words: `purchase`, `share`, `sign_up` and `generate_lead` are its own, the rest custom. */
export function ga4Event(event: ReferralEvent): Ga4Event {
  const [name, params] = named(event);
  const kept: Record<string, Param> = { referral_program: event.program };
  for (const [key, value] of Object.entries(params)) {
    if (value === undefined || value === '') continue;
    kept[key] = typeof value === 'string' ? value.slice(0, VALUE_LENGTH) : value;
  }
  return { name, params: kept };
}

function named(event: ReferralEvent): [name: string, params: Record<string, Param | undefined>] {
  switch (event.type) {
    case 'visit': {
      const { code, referrer } = event.touch;
      return ['referral_visit', { referral_code: code, referrer }];
    }
    case 'open':
      return ['referral_open', { surface: event.surface }];
    case 'share': {
      const { channel, code, outcome } = event;
      return ['share', { method: channel, content_type: 'referral', item_id: code, outcome }];
    }
    case 'feedback':
      return ['referral_feedback', { score: event.score }];
    case 'lead':
      return ['generate_lead', codes(event.code, event)];
    case 'signup':
      return ['sign_up', codes(event.code, event)];
    case 'purchase':
      return ['purchase', { ...purchase(event), ...codes(event.order.code, event) }];
  }
}

function purchase({ order: { id, total, coupons } }: PurchaseEvent) {
  return {
    transaction_id: id,
    value: decimal(total),
    currency: total.currency,
    coupon: coupons.join(','),
    // GA4 asks for the list, and we do not know what was in the cart.
    items: [],
  };
}

// GA4 has no lists but `items`: the codes become one text, oldest first.
const codes = (typed: string | undefined, { touches }: PurchaseEvent | SignupEvent) => ({
  referral_code: typed,
  referral_touches: touches.map(({ code }) => code).join(','),
});
