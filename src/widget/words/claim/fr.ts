import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'Vous venez de la part d’un proche\u202f?',
  claimField: 'Code ou lien de votre proche',
  claimSend: 'Envoyer',
  claimBad: 'Ce n’est ni un code ni un lien d’un proche.',
  claimUnknown: 'Personne n’a ce code. Vérifiez-le.',
  claimTooOften: 'Trop d’essais. Patientez un peu.',
  claimFilled: 'Le code est dans votre commande.',
  credited: 'Merci\u202f! C’est compté pour votre proche.',
  alreadyCredited: 'Merci\u202f! C’était déjà compté pour votre proche.',
  held: 'Merci\u202f! La boutique va vérifier et décider.',
  waiting: 'Merci\u202f! Ce sera compté dès que nous aurons reçu la commande.',
  tooLate: 'Cette commande est trop ancienne.',
  ownCode: 'C’est votre propre code.',
  otherAdvocate: 'Cette commande est comptée pour quelqu’un d’autre.',
  refused: 'L’invitation ne compte pas pour cette commande.',
  refusedBecause: 'L’invitation ne compte pas pour cette commande. {reason}.',
} satisfies ClaimWords;
