import type { SharingWords } from './en.js';

export default {
  editMessage: 'Text ändern',
  notHere: 'Das geht hier leider nicht. Kopiere stattdessen deinen Link.',
  wechatHint: 'Mit WeChat scannen',
  makePicture: 'Bild',
  remembered: '{shop} ist gerade nicht erreichbar. Das ist dein Link vom letzten Mal.',

  friendName: 'Vorname der Person (freiwillig)',
  yourMessage: 'Deine Nachricht',
  greeting: 'Hallo {name}!',
  copyMessage: 'Nachricht kopieren',
  resetMessage: 'Zurücksetzen',

  cardStory: 'Hochformat',
  cardSquare: 'Quadrat',
  cardCode: 'Mein Code',
  cardPicture: 'Bild mit deinem Link und deinem Code {code}',
  savePicture: 'Bild speichern',
  sharePicture: 'Bild teilen',
  pictureSaved: 'Gespeichert',
  pictureFailed: 'Das Bild kann hier nicht erstellt werden. Dein Link funktioniert weiterhin.',
  printCard: 'Karte drucken',

  neverAgain: 'Nicht mehr anzeigen',
  invite: 'Freunde einladen',
  thanks: 'Danke für deine Bestellung!',
  thanksText: 'Wem würde {shop} auch gefallen?',
  thanksFrom: '{name} sagt danke!',
  thanksFromFriend: 'Wer dich eingeladen hat, sagt danke!',
  thanksGift: 'Dein Geschenk: {offer}',

  guestPending:
    'Du kannst sofort teilen. Solange du uns nicht erlaubst, dich wiederzuerkennen, vergessen wir beim Verlassen der Seite, dass der Link dir gehört.',
  guestDenied:
    'Wie gewünscht erkennen wir dich nicht wieder. Dein Link funktioniert, aber beim Verlassen der Seite vergessen wir, dass er dir gehört.',

  tierLeft: 'Noch {n}, dann bekommst du pro Person: {offer}',
  contestOwn: 'Du bist auf Platz {n}',
  causeGiven: 'Bisher {value}',
  codeLeaked: 'Dein Code steht auf {site}, wo ihn Fremde finden.',
  linksOnly:
    'Damit dein Code unter Freunden bleibt, zählt jetzt nur dein Link: Wer ihn öffnet, bekommt einen eigenen Code für eine Bestellung.',
} satisfies SharingWords;
