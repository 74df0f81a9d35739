import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'Ktoś Cię do nas zaprosił?',
  claimField: 'Kod lub link z zaproszenia',
  claimSend: 'Wyślij',
  claimBad: 'To nie jest kod ani link z zaproszenia.',
  claimUnknown: 'Nikt nie ma takiego kodu. Sprawdź go jeszcze raz.',
  claimTooOften: 'Za dużo prób. Poczekaj chwilę.',
  claimFilled: 'Kod jest w Twoim zamówieniu.',
  credited: 'Dziękujemy! Zaproszenie zostało zaliczone.',
  alreadyCredited: 'Dziękujemy! To zaproszenie jest już zaliczone.',
  held: 'Dziękujemy! Sklep sprawdzi i zdecyduje.',
  waiting: 'Dziękujemy! Zaliczymy zaproszenie, gdy otrzymamy zamówienie.',
  tooLate: 'Od tego zamówienia minęło zbyt dużo czasu.',
  ownCode: 'To Twój własny kod.',
  otherAdvocate: 'To zamówienie zaliczono komuś innemu.',
  refused: 'Przy tym zamówieniu zaproszenie się nie liczy.',
  refusedBecause: 'Przy tym zamówieniu zaproszenie się nie liczy. {reason}.',
} satisfies ClaimWords;
