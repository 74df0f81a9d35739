import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'Ti ha invitato qualcuno?',
  claimField: 'Codice o link dell’invito',
  claimSend: 'Invia',
  claimBad: 'Non è il codice né il link di un invito.',
  claimUnknown: 'Nessuno ha questo codice. Ricontrollalo.',
  claimTooOften: 'Troppi tentativi. Aspetta un momento.',
  claimFilled: 'Il codice è nel tuo ordine.',
  credited: 'Grazie! L’invito è stato conteggiato.',
  alreadyCredited: 'Grazie! L’invito era già stato conteggiato.',
  held: 'Grazie! Il negozio controllerà e deciderà.',
  waiting: 'Grazie! L’invito varrà appena riceveremo il tuo ordine.',
  tooLate: 'Questo ordine è troppo vecchio.',
  ownCode: 'Questo codice è il tuo.',
  otherAdvocate: 'Questo ordine vale già per qualcun altro.',
  refused: 'L’invito non vale per questo ordine.',
  refusedBecause: 'L’invito non vale per questo ordine. {reason}.',
} satisfies ClaimWords;
