import type { LinkWords } from '../link-words.js';

// Shops say what is left to pay, in tenths: 20 % off is 8 折, 15 % off is 85 折.
function percent(off: number): string {
  const left = 100 - off;
  if (!Number.isInteger(left) || left <= 0) return `${off}% 折扣`;
  return `${left % 10 === 0 ? left / 10 : left} 折優惠`;
}

export default {
  percent,
  amount: '{value} 折扣',
  credit: '{value} 購物金',
  previewTitle: '{name} 送你 {shop} 的 {offer}',
  previewTitleUnnamed: '好友送你 {shop} 的 {offer}',
  recommends: '{name} 向你推薦 {shop}',
  recommendsUnnamed: '好友向你推薦 {shop}',
  previewText: '用這個連結前往 {shop}，優惠碼會自動帶入。',
  open: '前往 {shop}',
  from: '{name} 送你的禮物',
  fromUnnamed: '好友送你的禮物',
  scan: '掃描，或在結帳時出示此優惠碼',
  firstOrder: '限首次訂購',
  minimum: '訂單滿 {value}',
  oneCard: '一張卡片（A6）',
  eightCards: '八張卡片（A4）',
  print: '請從瀏覽器選單列印，邊界設為無。',
  cardTitle: '{shop} 卡片',
} satisfies LinkWords;
