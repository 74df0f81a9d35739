import type { NpsWords } from './en.js';

export default {
  npsTitle: 'Na ile prawdopodobne jest, że polecisz sklep {shop} znajomym?',
  npsLow: 'Na pewno nie',
  npsHigh: 'Na pewno tak',
  npsComment: 'Co o tym zdecydowało? (opcjonalnie)',
  npsSend: 'Wyślij',
  npsThanks: 'Dziękujemy!',
  npsThanksText: 'Dzięki Twojej odpowiedzi sklep {shop} może być lepszy.',
} satisfies NpsWords;
