import type { LinkWords } from '../link-words.js';

// No particle follows a name or an offer: which one is right depends on how the word ends.
export default {
  percent: (percent) => `${percent}% 할인`,
  amount: '{value} 할인',
  credit: '{value} 적립금',
  previewTitle: '{name}님의 선물: {shop} {offer}',
  previewTitleUnnamed: '친구의 선물: {shop} {offer}',
  recommends: '{name}님의 추천: {shop}',
  recommendsUnnamed: '친구의 추천: {shop}',
  previewText: '이 링크로 들어오면 코드가 함께 전달돼요.',
  open: '{shop} 열기',
  from: '{name}님의 선물',
  fromUnnamed: '친구의 선물',
  scan: '스캔하거나 결제할 때 이 코드를 말해 주세요',
  firstOrder: '첫 주문에 사용',
  minimum: '{value} 이상 주문 시',
  oneCard: '카드 1장 (A6)',
  eightCards: '카드 8장 (A4)',
  print: '브라우저 메뉴에서 여백 없이 인쇄하세요.',
  cardTitle: '{shop} 카드',
} satisfies LinkWords;
