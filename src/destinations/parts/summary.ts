import type { PurchaseEvent, ReferralEvent } from '../../protocol/event.js';

/** An event in two short texts, for tools that have only a label and a detail: whose code, and how. */
export function summaryOf(
  event: Exclude<ReferralEvent, PurchaseEvent>,
): readonly [label: string, detail?: string | undefined] {
  switch (event.type) {
    case 'visit':
      return [event.touch.code, event.touch.referrer];
    case 'open':
      return [event.surface];
    case 'share':
      return [event.code, event.channel];
    case 'feedback':
      return [String(event.score)];
    default:
      return [event.code ?? event.touches.slice(-1)[0]?.code ?? ''];
  }
}
