import type { Said } from '../../words.js';

const english = {
  npsTitle: 'How likely are you to recommend {shop}?',
  npsLow: 'Not at all likely',
  npsHigh: 'Very likely',
  npsComment: 'What is the main reason? (optional)',
  npsSend: 'Send',
  npsThanks: 'Thank you!',
  npsThanksText: 'Your answer helps {shop} get better.',
};
export default english;
export type NpsWords = Said<typeof english>;
