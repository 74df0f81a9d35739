import type { PortalWords } from './en.js';

export default {
  tierTitle: 'Votre prochain palier',
  tierLeft: 'Encore {n} pour recevoir {offer} par proche',
  tierFirst: 'Dès le premier proche',
  tierFrom: 'À partir du proche n° {n}',
  contestEnds: 'Jusqu’au {date}',
  contestOver: 'Terminé le {date}',
  contestEmpty: 'Personne n’est en tête. Un seul proche suffit pour prendre la première place.',
  contestYou: 'Vous',
  contestSomebody: 'Quelqu’un',
  contestPlaces: 'Rangs {from} à {until}',
  contestPlace: 'Rang {n}',
  rewardsTitle: 'Vos récompenses',
} satisfies PortalWords;
