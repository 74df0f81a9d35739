import type { NpsWords } from './en.js';

export default {
  npsTitle: '你有多愿意向好友推荐 {shop}？',
  npsLow: '完全不愿意',
  npsHigh: '非常愿意',
  npsComment: '为什么呢？（选填）',
  npsSend: '发送',
  npsThanks: '谢谢！',
  npsThanksText: '你的回答能帮助 {shop} 做得更好。',
} satisfies NpsWords;
