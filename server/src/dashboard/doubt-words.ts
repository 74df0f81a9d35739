import type { DoubtName, OrderUnderReview } from 'goodword/protocol';
import type { Format } from './format.js';
import { counted } from './sentence.js';

const NAMES: Readonly<Record<DoubtName, string>> = {
  'reported-early': 'Reported before it was placed',
  'reported-late': 'Reported late',
  'reports-disagree': 'Two browsers, two advocates',
  'second-browser': 'A second browser',
  'advocate-reported': 'The advocate’s own browser',
  'same-payment': 'Paid by the same means',
  'same-address': 'Same delivery address',
  'disposable-mail': 'Throw-away address',
  'same-browser': 'Many orders of one browser',
  'many-orders': 'Many orders at once',
  'leaked-code': 'The code may have leaked',
  'unknown-codes': 'Somebody is guessing codes',
  'no-visit': 'No arrival by the link',
  'unsigned-click': 'No signed click',
  claimed: 'Claimed afterwards',
  'claim-disagrees': 'The claim contradicts the order',
  'shop-check': 'Your own check',
};

/** A doubt in a few words; one of a newer backend as it is written. */
export const doubtName = (doubt: string): string =>
  NAMES[doubt as DoubtName] ?? doubt.replaceAll('-', ' ');

/** Why an order is held, in one sentence. */
export function heldWords({ decision: { review, doubts = [] } }: OrderUnderReview): string {
  if (review?.state === 'asking') return 'Waits for the answer of your own check.';
  const weight = review?.weight ?? 0;
  const many = doubts.length === 1 ? 'One thing does' : `${doubts.length} things do`;
  return `${many} not fit. Together they weigh ${weight}; from ${review?.holdFrom ?? 50} on an order is held.`;
}

/** What the advocate brought until now. */
export function recordWords({ record }: OrderUnderReview, format: Format): string | undefined {
  if (!record) return undefined;
  const { visits, orders } = record;
  const brought = [
    counted(format.count(visits), visits, 'visit'),
    counted(format.count(orders), orders, 'order'),
  ];
  return `${brought.join(' and ')} until now`;
}
