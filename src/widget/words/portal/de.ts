import type { PortalWords } from './en.js';

export default {
  tierTitle: 'Deine nächste Stufe',
  tierLeft: 'Noch {n}, dann bekommst du {offer} pro Person',
  tierFirst: 'Ab der ersten Person',
  tierFrom: 'Ab Person {n}',
  contestEnds: 'Endet am {date}',
  contestOver: 'Beendet am {date}',
  contestEmpty: 'Noch liegt niemand vorn. Schon eine Person bringt dich an die Spitze.',
  contestYou: 'Du',
  contestSomebody: 'Jemand',
  contestPlaces: 'Plätze {from} bis {until}',
  contestPlace: 'Platz {n}',
  rewardsTitle: 'Deine Prämien',
} satisfies PortalWords;
