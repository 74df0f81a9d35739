import type { NpsWords } from './en.js';

export default {
  npsTitle: 'Hoe waarschijnlijk is het dat je {shop} aanbeveelt?',
  npsLow: 'Helemaal niet',
  npsHigh: 'Zeker wel',
  npsComment: 'Waarom? (optioneel)',
  npsSend: 'Versturen',
  npsThanks: 'Bedankt!',
  npsThanksText: 'Met je antwoord kan {shop} beter worden.',
} satisfies NpsWords;
