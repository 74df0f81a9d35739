import type {
  Label,
  Offer,
  Quantity,
  Reward,
  RewardReason,
  RewardState,
  Side,
} from 'goodword/protocol';
import type { Format } from './format.js';
import { counted } from './sentence.js';

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

export const REASONS: Readonly<Record<RewardReason, string>> = {
  'awaiting-payment': 'Waits until the shop confirms the payment.',
  'in-return-window': 'Waits until the return window closes.',
  'in-review': 'Waits until a person has looked at the order.',
  'order-paid': 'The order is paid and every rule is met.',
  'approved-by-shop': 'Approved by hand.',
  'handed-over': 'Handed over.',
  'coupon-used': 'Its coupon was used on an order.',
  'used-on-order': 'Used by the friend on this very order.',
  'self-referral': 'Friend and advocate are the same person.',
  'not-first-order': 'It is not the friend’s first order.',
  'below-minimum': 'The order is below the minimum.',
  'currency-differs': 'The order is in another currency than the offer.',
  'order-cancelled': 'The order was cancelled.',
  'order-refunded': 'The order was refunded.',
  'rejected-by-shop': 'Rejected by hand.',
  'credit-moved': 'Later evidence moved the credit.',
  'awaiting-milestone': 'Waits until the friend reaches what the program asks for.',
  'milestone-lost': 'What the friend had reached was undone.',
  'cap-reached': 'The cap of the program is reached.',
  'other-coupon': 'The order used another coupon.',
  'nothing-counts': 'All that was bought is excluded.',
  'not-in-segment': 'The advocate is not among the customers whom the program is for.',
  expired: 'It was not handed over in time.',
  'rank-reached': 'The advocate has a place among the best.',
  'rank-lost': 'Another advocate has the place now.',
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
    case 'cash':
      return `${format.shortMoney(offer.value)} in cash`;
    case 'donation':
      return `${format.shortMoney(offer.value)} donated`;
    case 'commission':
      return `${offer.percent}% commission`;
    case 'points':
      return counted(format.count(offer.points), offer.points, 'point');
    case 'units':
      return `${format.count(offer.units)} ${offer.unit}`;
    case 'upgrade':
      return offer.days === undefined
        ? labelWords(offer.name)
        : `${labelWords(offer.name)} for ${counted(format.count(offer.days), offer.days, 'day')}`;
    case 'product':
    case 'membership':
    case 'badge':
      return labelWords(offer.name);
    case 'mystery':
      return `a mystery of ${counted(format.count(offer.prizes.length), offer.prizes.length, 'prize')}`;
    case 'nothing':
      return 'nothing';
    default:
      // A kind from a newer backend.
      return (offer as Offer).kind;
  }
}

export const labelWords = (label: Label): string =>
  typeof label === 'string' ? label : (label['en'] ?? Object.values(label)[0] ?? '');

type Worth = 'offer' | 'value' | 'quantity' | 'drawn' | 'cause';

/** What a reward came to beside its offer: the money of a percentage, what a mystery was, units cut by a cap. */
export function worthWords(
  { offer, value, quantity, drawn, cause }: Pick<Reward, Worth>,
  format: Format,
): string {
  const parts = [
    drawn && (drawn.prize ? offerWords(drawn.prize, format) : 'sealed until it is earned'),
    value && !('value' in offer && offer.value.amount === value.amount) && format.money(value),
    quantity &&
      !drawn &&
      isCut(offer, quantity) &&
      `${format.count(quantity.amount)} ${quantity.unit}`,
    cause && `for ${labelWords(cause.name)}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

const isCut = (offer: Offer, { amount }: Quantity): boolean =>
  (offer.kind === 'units' && offer.units !== amount) ||
  (offer.kind === 'points' && offer.points !== amount);
