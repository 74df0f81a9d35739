/** What the page shows, in the order of the ways there. */
export const PLACES = [
  'numbers',
  'reviews',
  'coupons',
  'messages',
  'what-if',
  'programs',
  'people',
  'keys',
  'activity',
] as const;

export type Place = (typeof PLACES)[number];
