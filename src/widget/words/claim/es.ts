import type { ClaimWords } from './en.js';

export default {
  claimTitle: '¿Te invitó alguien?',
  claimField: 'Código o enlace de la invitación',
  claimSend: 'Enviar',
  claimBad: 'No es un código ni un enlace de invitación.',
  claimUnknown: 'Nadie tiene este código. Revísalo.',
  claimTooOften: 'Demasiados intentos. Espera un poco.',
  claimFilled: 'El código está en tu pedido.',
  credited: '¡Gracias! La invitación cuenta.',
  alreadyCredited: '¡Gracias! La invitación ya contaba.',
  held: '¡Gracias! La tienda lo revisa y decide.',
  waiting: '¡Gracias! Contará en cuanto nos llegue tu pedido.',
  tooLate: 'Este pedido es demasiado antiguo.',
  ownCode: 'Es tu propio código.',
  otherAdvocate: 'Este pedido ya cuenta para otra persona.',
  refused: 'La invitación no cuenta para este pedido.',
  refusedBecause: 'La invitación no cuenta para este pedido. {reason}.',
} satisfies ClaimWords;
