import type { NpsWords } from './en.js';

export default {
  npsTitle: 'Quanto è probabile che tu consigli {shop}?',
  npsLow: 'Per niente',
  npsHigh: 'Di sicuro',
  npsComment: 'Perché? (facoltativo)',
  npsSend: 'Invia',
  npsThanks: 'Grazie!',
  npsThanksText: 'La tua risposta aiuta {shop} a migliorare.',
} satisfies NpsWords;
