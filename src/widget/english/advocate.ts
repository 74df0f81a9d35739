import type { AdvocateWords } from '../words.js';

/** What the part `advocate` brings along. */
export const advocateEnglish = {
  share: 'Share your link',
  shareBy: 'Share by',
  more: 'More',
  email: 'Email',
  sms: 'Messages',
  subject: '{offer} for you at {shop}',
  message: 'I love {shop}. My link gives you {offer}:',

  progress: 'Your invitations',
  visits: { one: 'visit', other: 'visits' },
  orders: { one: 'order', other: 'orders' },
  earned: 'earned',
  emptyTitle: 'No friends yet',
  emptyText: 'Think of one person who would love {shop}, and send them your link.',
  showMore: { other: 'Show {n} more' },
  giftFrom: 'Your gift from {name}',
  gift: 'Your welcome gift',

  pending: 'Pending',
  approved: 'Approved',
  issued: 'Ready to use',
  redeemed: 'Used',
  rejected: 'Declined',
  reversed: 'Taken back',

  'awaiting-payment': 'Waiting for the payment',
  'in-return-window': 'In the return window until {date}',
  'order-paid': 'The order is paid',
  'approved-by-shop': 'Approved by the shop',
  'handed-over': 'Paid out',
  'used-on-order': 'Used on the order',
  'self-referral': 'Inviting yourself does not count',
  'not-first-order': 'Only first orders count',
  'below-minimum': 'The order was too small',
  'currency-differs': 'The order was in another currency',
  'order-cancelled': 'The order was cancelled',
  'order-refunded': 'The order was refunded',
  'rejected-by-shop': 'Declined by the shop',
  'credit-moved': 'Somebody else sent this friend',
} satisfies AdvocateWords;
