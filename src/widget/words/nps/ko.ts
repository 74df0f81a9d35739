import type { NpsWords } from './en.js';

export default {
  npsTitle: '{shop}, 주변에 추천하고 싶으신가요?',
  npsLow: '전혀 아니에요',
  npsHigh: '꼭 추천할래요',
  npsComment: '이유를 알려 주세요 (선택)',
  npsSend: '보내기',
  npsThanks: '감사해요!',
  npsThanksText: '보내 주신 답변은 {shop}에 큰 도움이 돼요.',
} satisfies NpsWords;
