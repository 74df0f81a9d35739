/** What the page shows. */
export type Place = 'numbers' | 'reviews' | 'coupons' | 'messages' | 'what-if' | 'activity';
