import type { NpsWords } from './en.js';

export default {
  npsTitle: 'Recommanderiez-vous {shop} à vos proches\u202f?',
  npsLow: 'Pas du tout',
  npsHigh: 'Tout à fait',
  npsComment: 'Pourquoi\u202f? (facultatif)',
  npsSend: 'Envoyer',
  npsThanks: 'Merci\u202f!',
  npsThanksText: 'Votre réponse aide {shop} à s’améliorer.',
} satisfies NpsWords;
