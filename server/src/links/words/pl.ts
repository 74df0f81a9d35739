import type { LinkWords } from '../link-words.js';

export default {
  percent: (percent) => `${percent}% rabatu`,
  amount: '{value} rabatu',
  credit: '{value} na zakupy',
  previewTitle: '{name} daje Ci {offer} w sklepie {shop}',
  previewTitleUnnamed: 'Prezent dla Ciebie: {offer} w sklepie {shop}',
  recommends: '{name} poleca sklep {shop}',
  recommendsUnnamed: 'Ktoś bliski poleca Ci sklep {shop}',
  previewText: 'Wejdź do sklepu {shop} przez ten link, a kod wpisze się sam.',
  open: 'Otwórz {shop}',
  from: 'Prezent od: {name}',
  fromUnnamed: 'Prezent od kogoś bliskiego',
  scan: 'Zeskanuj albo podaj ten kod przy płaceniu',
  firstOrder: 'Na pierwsze zamówienie',
  minimum: 'Od {value}',
  oneCard: 'Jedna karta (A6)',
  eightCards: 'Osiem kart (A4)',
  print: 'Wydrukuj z menu przeglądarki, bez marginesów.',
  cardTitle: 'Karta sklepu {shop}',
} satisfies LinkWords;
