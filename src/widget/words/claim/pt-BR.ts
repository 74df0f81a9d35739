import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'Veio por indicação?',
  claimField: 'Código ou link de quem indicou',
  claimSend: 'Enviar',
  claimBad: 'Isto não é um código nem um link de indicação.',
  claimUnknown: 'Ninguém tem este código. Confira de novo.',
  claimTooOften: 'Muitas tentativas. Espere um pouco.',
  claimFilled: 'O código está no seu pedido.',
  credited: 'Agradecemos! A indicação foi contada.',
  alreadyCredited: 'Agradecemos! A indicação já estava contada.',
  held: 'Agradecemos! A loja vai analisar e decidir.',
  waiting: 'Agradecemos! A indicação vai contar assim que recebermos o pedido.',
  tooLate: 'Este pedido é antigo demais.',
  ownCode: 'Este é o seu próprio código.',
  otherAdvocate: 'Este pedido já conta para outra pessoa.',
  refused: 'A indicação não vale para este pedido.',
  refusedBecause: 'A indicação não vale para este pedido. {reason}.',
} satisfies ClaimWords;
