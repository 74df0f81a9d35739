import type { LinkWords } from '../link-words.js';

export default {
  percent: (percent) => `${percent}% rabatu`,
  amount: '{value} rabatu',
  credit: '{value} na zakupy',
  previewTitle: '{name} ma dla Ciebie prezent: {offer} w sklepie {shop}',
  previewTitleUnnamed: 'Prezent dla Ciebie: {offer} w sklepie {shop}',
  recommends: '{name} poleca Ci sklep {shop}',
  recommendsUnnamed: 'Ktoś znajomy poleca Ci sklep {shop}',
  previewText: 'Wejdź do sklepu {shop} przez ten link, a kod wpisze się sam.',
  open: 'Przejdź do sklepu {shop}',
  from: 'Prezent od: {name}',
  fromUnnamed: 'Prezent od znajomej osoby',
  scan: 'Zeskanuj albo podaj ten kod przy kasie',
  firstOrder: 'Na pierwsze zamówienie',
  minimum: 'Od {value}',
  oneCard: 'Jedna karta (A6)',
  eightCards: 'Osiem kart (A4)',
  print: 'Wydrukuj z menu przeglądarki, bez marginesów.',
  cardTitle: 'Karta sklepu {shop}',
} satisfies LinkWords;
