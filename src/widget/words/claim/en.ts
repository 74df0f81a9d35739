import type { Said } from '../../words.js';

const english = {
  claimTitle: 'Did a friend send you?',
  claimField: 'Code or link from your friend',
  claimSend: 'Send',
  claimBad: 'This is not a code or link from a friend.',
  claimUnknown: 'Nobody has this code. Please check it again.',
  claimTooOften: 'Too many tries. Please wait a moment.',
  claimFilled: 'The code is in your order.',
  credited: 'Thank you! It counts for your friend.',
  alreadyCredited: 'Thank you! It already counts for your friend.',
  held: 'Thank you! The shop will look at it and decide.',
  waiting: 'Thank you! It counts as soon as your order is known.',
  tooLate: 'This order is too old to count.',
  ownCode: 'This is your own code.',
  otherAdvocate: 'This order counts for somebody else.',
  refused: 'It cannot count for this order.',
  refusedBecause: 'It cannot count for this order. {reason}.',
};
export default english;
export type ClaimWords = Said<typeof english>;
