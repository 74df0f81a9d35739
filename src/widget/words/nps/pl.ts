import type { NpsWords } from './en.js';

export default {
  npsTitle: 'Na ile prawdopodobne jest, że polecisz {shop} znajomym?',
  npsLow: 'Wcale',
  npsHigh: 'Na pewno',
  npsComment: 'Co o tym zdecydowało? (opcjonalnie)',
  npsSend: 'Wyślij',
  npsThanks: 'Dziękujemy!',
  npsThanksText: 'Dzięki Twojej odpowiedzi {shop} może być lepsze.',
} satisfies NpsWords;
