import type { Offer, Reward, RewardReason, RewardState, Side } from 'goodword/protocol';
import type { Format } from './format.js';

export const SIDES: Readonly<Record<Side, string>> = { advocate: 'Advocate', friend: 'Friend' };

export const STATES: Readonly<Record<RewardState, string>> = {
  pending: 'Pending',
  approved: 'Approved',
  issued: 'Issued',
  redeemed: 'Redeemed',
  rejected: 'Rejected',
  reversed: 'Reversed',
};

/** How a state feels: it waits, it is good, it is done, or it came to nothing. */
export const TONES: Readonly<Record<RewardState, 'wait' | 'good' | 'done' | 'bad'>> = {
  pending: 'wait',
  approved: 'good',
  issued: 'done',
  redeemed: 'done',
  rejected: 'bad',
  reversed: 'bad',
};

const REASONS: Readonly<Record<RewardReason, string>> = {
  'awaiting-payment': 'Waits until the shop confirms the payment.',
  'in-return-window': 'Waits until the return window closes.',
  'order-paid': 'The order is paid and every rule is met.',
  'approved-by-shop': 'Approved by hand.',
  'handed-over': 'Handed over.',
  'used-on-order': 'Used by the friend on this very order.',
  'self-referral': 'Friend and advocate are the same person.',
  'not-first-order': 'It is not the friend’s first order.',
  'below-minimum': 'The order is below the minimum.',
  'currency-differs': 'The order is in another currency than the offer.',
  'order-cancelled': 'The order was cancelled.',
  'order-refunded': 'The order was refunded.',
  'rejected-by-shop': 'Rejected by hand.',
  'credit-moved': 'Later evidence moved the credit.',
};

/** Why a reward is in its state. A reason from a newer backend is shown as it is written. */
export function reasonWords({ reason, until }: Reward, format: Format): string {
  return reason === 'in-return-window' && until !== undefined
    ? `Waits until the return window closes on ${format.date(until)}.`
    : (REASONS[reason] ?? reason);
}

export function offerWords(offer: Offer, format: Format): string {
  switch (offer.kind) {
    case 'percent':
      return `${offer.percent}% off`;
    case 'amount':
      return `${format.shortMoney(offer.value)} off`;
    case 'credit':
      return `${format.shortMoney(offer.value)} credit`;
  }
}
