import type { PortalWords } from './en.js';

export default {
  tierTitle: 'Je volgende stap',
  tierLeft: 'Nog {n} en je krijgt {offer} per vriend',
  tierFirst: 'Vanaf de eerste vriend',
  tierFrom: 'Vanaf vriend {n}',
  contestEnds: 'Eindigt op {date}',
  contestOver: 'Geëindigd op {date}',
  contestEmpty: 'Nog niemand staat bovenaan. Met één vriend sta je op de eerste plaats.',
  contestYou: 'Jij',
  contestSomebody: 'Iemand',
  contestPlaces: 'Plaats {from} tot en met {until}',
  contestPlace: 'Plaats {n}',
  rewardsTitle: 'Je beloningen',
} satisfies PortalWords;
