import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'Ti manda un amico?',
  claimField: 'Codice o link del tuo amico',
  claimSend: 'Invia',
  claimBad: 'Non è un codice né un link di un amico.',
  claimUnknown: 'Nessuno ha questo codice. Ricontrollalo.',
  claimTooOften: 'Troppi tentativi. Aspetta un momento.',
  claimFilled: 'Il codice è nel tuo ordine.',
  credited: 'Grazie! Vale per il tuo amico.',
  alreadyCredited: 'Grazie! Valeva già per il tuo amico.',
  held: 'Grazie! Il negozio controlla e decide.',
  waiting: 'Grazie! Varrà appena conosceremo il tuo ordine.',
  tooLate: 'Questo ordine è troppo vecchio.',
  ownCode: 'È il tuo stesso codice.',
  otherAdvocate: 'Questo ordine vale già per qualcun altro.',
  refused: 'Non può valere per questo ordine.',
} satisfies ClaimWords;
