import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'Ben je door iemand uitgenodigd?',
  claimField: 'Code of link uit de uitnodiging',
  claimSend: 'Versturen',
  claimBad: 'Dit is geen code of link uit een uitnodiging.',
  claimUnknown: 'Niemand heeft deze code. Kijk hem nog eens na.',
  claimTooOften: 'Te veel pogingen. Wacht even.',
  claimFilled: 'De code staat in je bestelling.',
  credited: 'Bedankt! De uitnodiging telt mee.',
  alreadyCredited: 'Bedankt! De uitnodiging telde al mee.',
  held: 'Bedankt! De winkel bekijkt het en beslist.',
  waiting: 'Bedankt! De uitnodiging telt mee zodra we je bestelling hebben.',
  tooLate: 'Deze bestelling is te lang geleden.',
  ownCode: 'Dit is je eigen code.',
  otherAdvocate: 'Deze bestelling telt al voor iemand anders.',
  refused: 'Voor deze bestelling telt de uitnodiging niet.',
  refusedBecause: 'Voor deze bestelling telt de uitnodiging niet. {reason}.',
} satisfies ClaimWords;
