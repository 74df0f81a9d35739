import type { ClaimWords } from './en.js';

export default {
  claimTitle: '¿Vienes por recomendación?',
  claimField: 'Código o enlace de recomendación',
  claimSend: 'Enviar',
  claimBad: 'No es un código ni un enlace de recomendación.',
  claimUnknown: 'Nadie tiene este código. Revísalo.',
  claimTooOften: 'Demasiados intentos. Espera un poco.',
  claimFilled: 'El código está en tu pedido.',
  credited: '¡Gracias! La recomendación cuenta.',
  alreadyCredited: '¡Gracias! La recomendación ya contaba.',
  held: '¡Gracias! La tienda lo revisa y decide.',
  waiting: '¡Gracias! Contará en cuanto nos llegue tu pedido.',
  tooLate: 'Este pedido es demasiado antiguo.',
  ownCode: 'Es tu propio código.',
  otherAdvocate: 'Este pedido ya cuenta para otra persona.',
  refused: 'No puede contar para este pedido.',
  refusedBecause: 'No puede contar para este pedido. {reason}.',
} satisfies ClaimWords;
