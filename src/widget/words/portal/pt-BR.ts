import type { PortalWords } from './en.js';

export default {
  tierTitle: 'Seu próximo nível',
  tierLeft: 'Faltam {n} para você ganhar {offer} por amigo',
  tierFirst: 'A partir do primeiro amigo',
  tierFrom: 'A partir do amigo {n}',
  contestEnds: 'Termina em {date}',
  contestOver: 'Terminou em {date}',
  contestEmpty: 'Ninguém está na frente ainda. Com um amigo, você assume a liderança.',
  contestYou: 'Você',
  contestSomebody: 'Alguém',
  contestPlaces: 'Do {from}º ao {until}º lugar',
  contestPlace: '{n}º lugar',
  rewardsTitle: 'Suas recompensas',
} satisfies PortalWords;
