import type { SharingWords } from './en.js';

export default {
  editMessage: 'Bericht wijzigen',
  notHere: 'Dat kan hier niet. Kopieer je link.',
  wechatHint: 'Scan met WeChat',
  makePicture: 'Afbeelding',
  remembered: 'We kunnen {shop} nu niet bereiken. Dit is je link van de vorige keer.',

  friendName: 'Voornaam van je vriend (optioneel)',
  yourMessage: 'Je bericht',
  greeting: 'Hoi {name}!',
  copyMessage: 'Bericht kopiëren',
  resetMessage: 'Herstellen',

  cardStory: 'Staand',
  cardSquare: 'Vierkant',
  cardCode: 'Mijn code',
  cardPicture: 'Afbeelding met je link en je code {code}',
  savePicture: 'Afbeelding opslaan',
  sharePicture: 'Afbeelding delen',
  pictureSaved: 'Opgeslagen',
  pictureFailed: 'De afbeelding kan hier niet worden gemaakt. Je link werkt nog steeds.',
  printCard: 'Kaartje afdrukken',

  neverAgain: 'Niet meer tonen',
  invite: 'Vrienden uitnodigen',
  thanks: 'Bedankt voor je bestelling!',
  thanksText: 'Wie zou {shop} ook geweldig vinden?',
  thanksFrom: '{name} bedankt je!',
  thanksFromFriend: 'Wie je uitnodigde, bedankt je!',
  thanksGift: 'Je cadeau: {offer}',

  guestPending:
    'Je kunt nu al delen. Als we je niet mogen onthouden, vergeten we dat deze link van jou is zodra je de pagina verlaat.',
  guestDenied:
    'Zoals je vroeg, onthouden we je niet. Je link werkt, maar zodra je de pagina verlaat, vergeten we dat hij van jou is.',

  tierLeft: 'Nog {n} en je krijgt {offer} per vriend',
  contestOwn: 'Je staat op plaats {n}',
  causeGiven: '{value} tot nu toe',
  codeLeaked: 'Je code staat op {site}, waar vreemden hem vinden.',
  linksOnly:
    'Zodat je code onder vrienden blijft, telt nu alleen je link: wie hem opent, krijgt een eigen code voor één bestelling.',
} satisfies SharingWords;
