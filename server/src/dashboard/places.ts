/** What the page shows. */
export type Place =
  | 'numbers'
  | 'reviews'
  | 'coupons'
  | 'messages'
  | 'what-if'
  | 'people'
  | 'activity';

export const PLACES: readonly Place[] = [
  'numbers',
  'reviews',
  'coupons',
  'messages',
  'what-if',
  'people',
  'activity',
];
