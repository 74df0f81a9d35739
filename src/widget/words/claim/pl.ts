import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'Ktoś Cię do nas przysłał?',
  claimField: 'Kod lub link od znajomego',
  claimSend: 'Wyślij',
  claimBad: 'To nie jest kod ani link od znajomego.',
  claimUnknown: 'Nikt nie ma takiego kodu. Sprawdź go jeszcze raz.',
  claimTooOften: 'Za dużo prób. Poczekaj chwilę.',
  claimFilled: 'Kod jest w Twoim zamówieniu.',
  credited: 'Dziękujemy! Zaliczyliśmy to Twojemu znajomemu.',
  alreadyCredited: 'Dziękujemy! To już zaliczone Twojemu znajomemu.',
  held: 'Dziękujemy! Sklep sprawdzi i zdecyduje.',
  waiting: 'Dziękujemy! Zaliczymy to, gdy poznamy zamówienie.',
  tooLate: 'To zamówienie jest zbyt dawne.',
  ownCode: 'To Twój własny kod.',
  otherAdvocate: 'To zamówienie zaliczono komuś innemu.',
  refused: 'Tego zamówienia nie można zaliczyć.',
} satisfies ClaimWords;
