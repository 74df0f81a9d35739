import type { NpsWords } from './en.js';

export default {
  npsTitle: 'Wie wahrscheinlich ist es, dass du {shop} weiterempfiehlst?',
  npsLow: 'Gar nicht',
  npsHigh: 'Auf jeden Fall',
  npsComment: 'Woran liegt das? (freiwillig)',
  npsSend: 'Senden',
  npsThanks: 'Danke!',
  npsThanksText: 'Deine Antwort hilft {shop}, besser zu werden.',
} satisfies NpsWords;
