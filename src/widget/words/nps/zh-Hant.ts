import type { NpsWords } from './en.js';

export default {
  npsTitle: '您有多願意向朋友推薦 {shop}？',
  npsLow: '完全不願意',
  npsHigh: '非常願意',
  npsComment: '為什麼呢？（選填）',
  npsSend: '送出',
  npsThanks: '謝謝您！',
  npsThanksText: '您的回答能幫助 {shop} 做得更好。',
} satisfies NpsWords;
