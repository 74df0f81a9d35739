import type { ClaimWords } from './en.js';

export default {
  claimTitle: '¿Te envía un amigo?',
  claimField: 'Código o enlace de tu amigo',
  claimSend: 'Enviar',
  claimBad: 'No es un código ni un enlace de un amigo.',
  claimUnknown: 'Nadie tiene este código. Revísalo.',
  claimTooOften: 'Demasiados intentos. Espera un poco.',
  claimFilled: 'El código está en tu pedido.',
  credited: '¡Gracias! Cuenta para tu amigo.',
  alreadyCredited: '¡Gracias! Ya contaba para tu amigo.',
  held: '¡Gracias! La tienda lo revisa y decide.',
  waiting: '¡Gracias! Contará en cuanto conozcamos tu pedido.',
  tooLate: 'Este pedido es demasiado antiguo.',
  ownCode: 'Es tu propio código.',
  otherAdvocate: 'Este pedido ya cuenta para otra persona.',
  refused: 'No puede contar para este pedido.',
} satisfies ClaimWords;
