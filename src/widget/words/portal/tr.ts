import type { PortalWords } from './en.js';

export default {
  tierTitle: 'Sonraki adımın',
  tierLeft: '{n} arkadaş daha: kişi başına {offer}',
  tierFirst: 'İlk arkadaştan itibaren',
  tierFrom: '{n}. arkadaştan itibaren',
  contestEnds: 'Bitiş: {date}',
  contestOver: 'Sona erdi: {date}',
  contestEmpty: 'Henüz kimse önde değil. Bir arkadaş seni birinci yapar.',
  contestYou: 'Sen',
  contestSomebody: 'Biri',
  contestPlaces: '{from}. ile {until}. sıra arası',
  contestPlace: '{n}. sıra',
  rewardsTitle: 'Ödüllerin',
} satisfies PortalWords;
