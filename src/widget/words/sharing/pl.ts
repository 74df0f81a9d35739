import type { SharingWords } from './en.js';

export default {
  editMessage: 'Zmień wiadomość',
  notHere: 'Tutaj to niemożliwe. Skopiuj link.',
  wechatHint: 'Zeskanuj w aplikacji WeChat',
  makePicture: 'Obrazek',
  remembered: 'Nie możemy teraz połączyć się ze sklepem {shop}. To Twój link z ostatniej wizyty.',

  friendName: 'Imię znajomej osoby (opcjonalnie)',
  yourMessage: 'Twoja wiadomość',
  greeting: 'Cześć, {name}!',
  copyMessage: 'Kopiuj wiadomość',
  resetMessage: 'Przywróć tekst',

  cardStory: 'Relacja',
  cardSquare: 'Kwadrat',
  cardCode: 'Mój kod',
  cardPicture: 'Obrazek z Twoim linkiem i kodem {code}',
  savePicture: 'Zapisz obrazek',
  sharePicture: 'Udostępnij obrazek',
  pictureSaved: 'Zapisano',
  pictureFailed: 'Nie można tu utworzyć obrazka. Link nadal działa.',
  printCard: 'Wydrukuj kartę',

  neverAgain: 'Nie pokazuj więcej',
  invite: 'Zaproś znajomych',
  thanks: 'Dziękujemy za zamówienie!',
  thanksText: 'Komu jeszcze spodoba się sklep {shop}?',
  thanksFrom: '{name} Ci dziękuje!',
  thanksFromFriend: 'Ktoś znajomy Ci dziękuje!',
  thanksGift: 'Twój prezent: {offer}',

  guestPending:
    'Możesz już udostępniać. Jeśli jednak nie pozwolisz nam Cię zapamiętać, po opuszczeniu tej strony nie będziemy wiedzieć, że to Twój link.',
  guestDenied:
    'Zgodnie z Twoją decyzją nie zapamiętujemy Cię. Link działa, ale po opuszczeniu tej strony nie będziemy wiedzieć, że jest Twój.',

  tierLeft: 'Jeszcze {n}, a za każdą osobę czeka {offer}',
  contestOwn: 'Twoje miejsce: {n}',
  causeGiven: 'Dotąd {value}',
  codeLeaked: 'Twój kod jest na {site}, gdzie trafiają na niego obcy.',
  linksOnly:
    'Aby Twój kod został wśród znajomych, liczy się teraz tylko Twój link: każda osoba, która go otworzy, dostaje własny kod na jedno zamówienie.',
} satisfies SharingWords;
