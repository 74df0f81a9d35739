import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'Bist du auf Empfehlung hier?',
  claimField: 'Code oder Link aus der Empfehlung',
  claimSend: 'Senden',
  claimBad: 'Das ist weder ein Code noch ein Empfehlungslink.',
  claimUnknown: 'Diesen Code gibt es nicht. Bitte prüf ihn noch einmal.',
  claimTooOften: 'Zu viele Versuche. Bitte warte ein wenig.',
  claimFilled: 'Der Code ist in deiner Bestellung eingetragen.',
  credited: 'Danke! Die Empfehlung zählt.',
  alreadyCredited: 'Danke! Die Empfehlung zählt bereits.',
  held: 'Danke! Der Shop sieht es sich an und entscheidet.',
  waiting: 'Danke! Es zählt, sobald uns deine Bestellung vorliegt.',
  tooLate: 'Diese Bestellung liegt zu lange zurück.',
  ownCode: 'Das ist dein eigener Code.',
  otherAdvocate: 'Diese Bestellung zählt schon für jemand anderen.',
  refused: 'Für diese Bestellung kann es nicht zählen.',
  refusedBecause: 'Für diese Bestellung kann es nicht zählen. {reason}.',
} satisfies ClaimWords;
