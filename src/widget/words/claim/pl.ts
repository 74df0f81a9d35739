import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'Ktoś Ci nas polecił?',
  claimField: 'Kod lub link z polecenia',
  claimSend: 'Wyślij',
  claimBad: 'To nie jest kod ani link z polecenia.',
  claimUnknown: 'Nikt nie ma takiego kodu. Sprawdź go jeszcze raz.',
  claimTooOften: 'Za dużo prób. Poczekaj chwilę.',
  claimFilled: 'Kod jest w Twoim zamówieniu.',
  credited: 'Dziękujemy! Polecenie zostało zaliczone.',
  alreadyCredited: 'Dziękujemy! To polecenie jest już zaliczone.',
  held: 'Dziękujemy! Sklep sprawdzi i zdecyduje.',
  waiting: 'Dziękujemy! Zaliczymy polecenie, gdy poznamy zamówienie.',
  tooLate: 'Od tego zamówienia minęło zbyt dużo czasu.',
  ownCode: 'To Twój własny kod.',
  otherAdvocate: 'To zamówienie zaliczono komuś innemu.',
  refused: 'Tego zamówienia nie można zaliczyć.',
  refusedBecause: 'Tego zamówienia nie można zaliczyć. {reason}.',
} satisfies ClaimWords;
