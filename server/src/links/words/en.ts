import type { LinkWords } from '../link-words.js';

export default {
  percent: (percent) => `${percent}% off`,
  amount: '{value} off',
  credit: '{value} credit',
  previewTitle: '{name} gives you {offer} at {shop}',
  previewTitleUnnamed: 'A friend gives you {offer} at {shop}',
  recommends: '{name} recommends {shop}',
  recommendsUnnamed: 'A friend recommends {shop}',
  previewText: 'Open the link: the code comes along to the checkout.',
  open: 'Open {shop}',
  from: 'A gift from {name}',
  fromUnnamed: 'A gift from a friend',
  scan: 'Scan it, or say the code at the till',
  firstOrder: 'For your first order',
  minimum: 'From {value}',
  oneCard: 'One card (A6)',
  eightCards: 'Eight cards (A4)',
  print: 'Print it from the menu of your browser, without margins.',
  cardTitle: 'Card for {shop}',
} satisfies LinkWords;
