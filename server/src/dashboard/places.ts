/** What the page shows. */
export type Place =
  | 'numbers'
  | 'reviews'
  | 'coupons'
  | 'messages'
  | 'what-if'
  | 'programs'
  | 'people'
  | 'keys'
  | 'activity';

export const PLACES: readonly Place[] = [
  'numbers',
  'reviews',
  'coupons',
  'messages',
  'what-if',
  'programs',
  'people',
  'keys',
  'activity',
];
