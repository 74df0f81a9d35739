import type { PortalWords } from './en.js';

export default {
  tierTitle: 'Ваш наступний рівень',
  tierLeft: 'Ще {n}, і за кожного друга буде {offer}',
  tierFirst: 'Від першого друга',
  tierFrom: 'Від друга № {n}',
  contestEnds: 'До {date}',
  contestOver: 'Завершено {date}',
  contestEmpty: 'Ще ніхто не попереду. Один друг виведе вас на перше місце.',
  contestYou: 'Ви',
  contestSomebody: 'Хтось',
  contestPlaces: 'Місця {from}–{until}',
  contestPlace: 'Місце {n}',
  rewardsTitle: 'Ваші винагороди',
} satisfies PortalWords;
