import type { NpsWords } from './en.js';

export default {
  npsTitle: '你有多願意向好友推薦 {shop}？',
  npsLow: '完全不願意',
  npsHigh: '非常願意',
  npsComment: '為什麼呢？（選填）',
  npsSend: '送出',
  npsThanks: '謝謝你！',
  npsThanksText: '你的回答能幫助 {shop} 做得更好。',
} satisfies NpsWords;
