import type { NpsWords } from './en.js';

export default {
  npsTitle: '您有多愿意向朋友推荐 {shop}？',
  npsLow: '完全不愿意',
  npsHigh: '非常愿意',
  npsComment: '为什么呢？（选填）',
  npsSend: '发送',
  npsThanks: '谢谢您！',
  npsThanksText: '您的回答能帮助 {shop} 做得更好。',
} satisfies NpsWords;
