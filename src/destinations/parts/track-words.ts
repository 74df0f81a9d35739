import type { ReferralEvent } from '../../protocol/event.js';
import { decimal } from './decimal.js';

type Properties = Readonly<Record<string, unknown>>;

/**
 * An event's name in the words that Segment has made common. `Order Completed` and `Signed Up` are its own
 * (Spec: Ecommerce v2, B2B SaaS).
 */
export const TRACK_NAMES: Record<ReferralEvent['type'], string> = {
  visit: 'Referral Link Visited',
  open: 'Referral Popup Viewed',
  share: 'Referral Link Shared',
  lead: 'Lead Captured',
  signup: 'Signed Up',
  purchase: 'Order Completed',
  feedback: 'Recommendation Scored',
};

/** What is told of an event beside its name. Nothing about the visitor or the customer. */
export const trackProperties = (event: ReferralEvent): Properties => ({
  program: event.program,
  ...ownProperties(event),
});

function ownProperties(event: ReferralEvent): Properties {
  switch (event.type) {
    case 'visit': {
      const { code, landing, referrer } = event.touch;
      return { referral_code: code, landing, referrer };
    }
    case 'open':
      return { surface: event.surface };
    case 'share':
      return { referral_code: event.code, channel: event.channel, outcome: event.outcome };
    // What she wrote may say who she is.
    case 'feedback':
      return { score: event.score };
    case 'purchase': {
      const { id, total, coupons } = event.order;
      return {
        order_id: id,
        total: decimal(total),
        currency: total.currency,
        ...(coupons.length > 0 && { coupon: coupons.join(',') }),
        ...codes(event.order.code, event.touches),
      };
    }
    default:
      return codes(event.code, event.touches);
  }
}

/** The code that was typed and those of the touches, oldest first. */
const codes = (typed: string | undefined, touches: readonly { readonly code: string }[]) => ({
  ...(typed && { referral_code: typed }),
  referral_touches: touches.map(({ code }) => code),
});
