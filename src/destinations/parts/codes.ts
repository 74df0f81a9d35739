import type { PurchaseEvent, SignupEvent } from '../../protocol/event.js';

/** The code that was typed and those of the touches, oldest first. */
export function codesOf(event: PurchaseEvent | SignupEvent) {
  const typed = event.type === 'purchase' ? event.order.code : event.code;
  return {
    ...(typed && { referral_code: typed }),
    referral_touches: event.touches.map(({ code }) => code),
  };
}
