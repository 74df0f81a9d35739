import type { NpsWords } from './en.js';

export default {
  npsTitle: '{shop}をお友だちにすすめたいと思いますか？',
  npsLow: 'まったく思わない',
  npsHigh: 'とてもそう思う',
  npsComment: 'その理由をお聞かせください（任意）',
  npsSend: '送信',
  npsThanks: 'ありがとうございます！',
  npsThanksText: 'いただいたご回答は{shop}の改善に役立てられます。',
} satisfies NpsWords;
