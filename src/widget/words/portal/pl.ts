import type { PortalWords } from './en.js';

export default {
  tierTitle: 'Twój następny próg',
  tierLeft: 'Jeszcze {n}, a za każdą osobę dostaniesz {offer}',
  tierFirst: 'Od pierwszej osoby',
  tierFrom: 'Od osoby nr {n}',
  contestEnds: 'Koniec: {date}',
  contestOver: 'Zakończono: {date}',
  contestEmpty: 'Nikt jeszcze nie prowadzi. Wystarczy jedna osoba, by objąć prowadzenie.',
  contestYou: 'Ty',
  contestSomebody: 'Ktoś',
  contestPlaces: 'Miejsca {from}–{until}',
  contestPlace: 'Miejsce {n}',
  rewardsTitle: 'Twoje nagrody',
} satisfies PortalWords;
