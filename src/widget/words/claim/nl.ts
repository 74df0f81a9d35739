import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'Heeft een vriend je gestuurd?',
  claimField: 'Code of link van je vriend',
  claimSend: 'Versturen',
  claimBad: 'Dit is geen code en geen link van een vriend.',
  claimUnknown: 'Niemand heeft deze code. Kijk hem nog eens na.',
  claimTooOften: 'Te veel pogingen. Wacht even.',
  claimFilled: 'De code staat in je bestelling.',
  credited: 'Bedankt! Het telt voor je vriend.',
  alreadyCredited: 'Bedankt! Het telde al voor je vriend.',
  held: 'Bedankt! De winkel bekijkt het en beslist.',
  waiting: 'Bedankt! Het telt zodra je bestelling bekend is.',
  tooLate: 'Deze bestelling is te lang geleden.',
  ownCode: 'Dit is je eigen code.',
  otherAdvocate: 'Deze bestelling telt al voor iemand anders.',
  refused: 'Het kan niet tellen voor deze bestelling.',
} satisfies ClaimWords;
