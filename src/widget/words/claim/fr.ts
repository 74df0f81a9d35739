import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'Un proche vous envoie\u00a0?',
  claimField: 'Code ou lien de votre proche',
  claimSend: 'Envoyer',
  claimBad: 'Ce n’est ni un code ni un lien d’un proche.',
  claimUnknown: 'Personne n’a ce code. Vérifiez-le.',
  claimTooOften: 'Trop d’essais. Patientez un peu.',
  claimFilled: 'Le code est dans votre commande.',
  credited: 'Merci\u00a0! C’est compté pour votre proche.',
  alreadyCredited: 'Merci\u00a0! C’était déjà compté pour votre proche.',
  held: 'Merci\u00a0! La boutique regarde et décide.',
  waiting: 'Merci\u00a0! Ce sera compté dès que la commande sera connue.',
  tooLate: 'Cette commande est trop ancienne.',
  ownCode: 'C’est votre propre code.',
  otherAdvocate: 'Cette commande est comptée pour quelqu’un d’autre.',
  refused: 'Cela ne peut pas compter pour cette commande.',
} satisfies ClaimWords;
