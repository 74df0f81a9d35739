import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'Veio por indicação?',
  claimField: 'Código ou link de quem indicou',
  claimSend: 'Enviar',
  claimBad: 'Isto não é um código nem um link de indicação.',
  claimUnknown: 'Ninguém tem este código. Confira de novo.',
  claimTooOften: 'Muitas tentativas. Espere um pouco.',
  claimFilled: 'O código está no seu pedido.',
  credited: 'Obrigado! A indicação foi contada.',
  alreadyCredited: 'Obrigado! A indicação já estava contada.',
  held: 'Obrigado! A loja vai olhar e decidir.',
  waiting: 'Obrigado! Vai contar assim que o pedido for conhecido.',
  tooLate: 'Este pedido é antigo demais.',
  ownCode: 'Este é o seu próprio código.',
  otherAdvocate: 'Este pedido já conta para outra pessoa.',
  refused: 'Não pode contar para este pedido.',
} satisfies ClaimWords;
