import type { PurchaseEvent, ReferralEvent } from '../../protocol/event.js';
import { codesOf } from './codes.js';
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
  const { name, params } = named(event);
  const all: Record<string, Param | undefined> = { ...params, referral_program: event.program };
  return {
    name,
    params: Object.fromEntries(
      Object.entries(all)
        .filter((entry): entry is [string, Param] => entry[1] !== undefined)
        .map(([key, value]) => [
          key,
          typeof value === 'string' ? value.slice(0, VALUE_LENGTH) : value,
        ]),
    ),
  };
}

interface Named {
  name: string;
  params: Record<string, Param | undefined>;
}

function named(event: ReferralEvent): Named {
  switch (event.type) {
    case 'visit': {
      const { code, landing, referrer } = event.touch;
      return {
        name: 'referral_visit',
        params: { referral_code: code, landing_page: landing, referrer_host: referrer },
      };
    }
    case 'open':
      return { name: 'referral_open', params: { surface: event.surface } };
    case 'share': {
      const { channel, code, outcome } = event;
      return {
        name: 'share',
        params: { method: channel, content_type: 'referral', item_id: code, outcome },
      };
    }
    case 'lead':
      return { name: 'generate_lead', params: { lead_id: event.subject, ...codes(event) } };
    case 'signup':
      return { name: 'sign_up', params: { method: 'shop', ...codes(event) } };
    case 'purchase':
      return { name: 'purchase', params: { ...purchase(event), ...codes(event) } };
  }
}

function purchase({ order: { id, total, coupons } }: PurchaseEvent) {
  return {
    transaction_id: id,
    value: decimal(total),
    currency: total.currency,
    coupon: coupons.join(',') || undefined,
    // GA4 asks for the list, and we do not know what was in the cart.
    items: [],
  };
}

// GA4 has no lists but `items`: the codes become one text, oldest first.
function codes(event: Parameters<typeof codesOf>[0]) {
  const { referral_code, referral_touches } = codesOf(event);
  return { referral_code, referral_touches: referral_touches.join(',') || undefined };
}
