import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'Hat dich jemand eingeladen?',
  claimField: 'Code oder Link aus der Einladung',
  claimSend: 'Senden',
  claimBad: 'Das ist weder ein Code noch ein Link aus einer Einladung.',
  claimUnknown: 'Diesen Code gibt es nicht. Bitte prüf ihn noch einmal.',
  claimTooOften: 'Zu viele Versuche. Bitte warte ein wenig.',
  claimFilled: 'Der Code ist in deiner Bestellung eingetragen.',
  credited: 'Danke! Die Einladung zählt.',
  alreadyCredited: 'Danke! Die Einladung zählt bereits.',
  held: 'Danke! Der Shop sieht es sich an und entscheidet.',
  waiting: 'Danke! Die Einladung zählt, sobald uns deine Bestellung vorliegt.',
  tooLate: 'Diese Bestellung liegt zu lange zurück.',
  ownCode: 'Das ist dein eigener Code.',
  otherAdvocate: 'Diese Bestellung zählt schon für jemand anderen.',
  refused: 'Für diese Bestellung zählt die Einladung nicht.',
  refusedBecause: 'Für diese Bestellung zählt die Einladung nicht. {reason}.',
} satisfies ClaimWords;
