import type { Said } from '../../words.js';

const english = {
  claimTitle: 'Did a friend send you?',
  claimField: 'Code or link from your friend',
  claimSend: 'Send',
  claimBad: 'This is no code and no link from a friend.',
  claimUnknown: 'Nobody has this code. Please look at it again.',
  claimTooOften: 'Too many tries. Please wait a little.',
  claimFilled: 'The code is in your order.',
  credited: 'Thank you! Your friend gets the credit.',
  alreadyCredited: 'Thank you! Your friend has the credit already.',
  held: 'Thank you! The shop looks at it and decides.',
  waiting: 'Thank you! It counts as soon as your order is known.',
  tooLate: 'This order is too long ago to count.',
  ownCode: 'This is your own code.',
  otherAdvocate: 'Somebody else has the credit for this order.',
  refused: 'It cannot count for this order.',
};
export default english;
export type ClaimWords = Said<typeof english>;
