import type { Decision, Money, OrderStatus } from 'goodword/protocol';

/** What a shop's own check is told of an order that is to be credited. */
export interface OrderToCheck {
  readonly program: string;
  readonly orderId: string;
  readonly orderedAt: number;
  readonly total: Money;
  readonly status: OrderStatus;
  /** Who is to have the credit, with the evidence and what is doubted. */
  readonly decision: Decision;
}

/** What it answers. `hold`: a person is to look. `reject`: nobody gets anything for this order. */
export type CheckAnswer =
  | { readonly answer: 'pass' }
  | { readonly answer: 'hold' | 'reject'; readonly reason: string };

/**
 * Asks the shop about an order. An error, or anything but an answer, is a failed try: the order waits, and it is tried
 * again later. It may be asked again about the same order, after a crash: it then has to answer the same.
 */
export type CheckCallback = (order: OrderToCheck) => CheckAnswer | Promise<CheckAnswer>;

/** An address of the shop that checks orders; see docs/decisions-explained.md. */
export interface CheckAddress {
  readonly url: string;
  /** Standard Webhooks secret, `whsec_…`, that signs what is asked. */
  readonly secret: string;
}

export type Check = CheckCallback | CheckAddress;
