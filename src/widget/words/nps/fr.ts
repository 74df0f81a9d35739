import type { NpsWords } from './en.js';

export default {
  npsTitle: 'Recommanderiez-vous {shop} à vos proches\u00a0?',
  npsLow: 'Pas du tout',
  npsHigh: 'Tout à fait',
  npsComment: 'Pourquoi\u00a0? (facultatif)',
  npsSend: 'Envoyer',
  npsThanks: 'Merci\u00a0!',
  npsThanksText: 'Votre réponse aide {shop} à s’améliorer.',
} satisfies NpsWords;
