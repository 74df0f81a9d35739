import type { PortalWords } from './en.js';

export default {
  tierTitle: 'Il tuo prossimo livello',
  tierLeft: 'Ancora {n} e ricevi {offer} per ogni amico',
  tierFirst: 'Dal primo amico',
  tierFrom: 'Dall’amico n. {n}',
  contestEnds: 'Termina il {date}',
  contestOver: 'Terminato il {date}',
  contestEmpty: 'Nessuno è in testa. Basta un amico per andare al primo posto.',
  contestYou: 'Tu',
  contestSomebody: 'Qualcuno',
  contestPlaces: 'Posti da {from} a {until}',
  contestPlace: 'Posto {n}',
  rewardsTitle: 'I tuoi premi',
} satisfies PortalWords;
