import type { NpsWords } from './en.js';

export default {
  npsTitle: 'ما مدى احتمال أن توصي أصدقاءك بمتجر {shop}؟',
  npsLow: 'لن أوصي',
  npsHigh: 'سأوصي بالتأكيد',
  npsComment: 'ما السبب؟ (اختياري)',
  npsSend: 'إرسال',
  npsThanks: 'شكرًا لك!',
  npsThanksText: 'إجابتك تساعد متجر {shop} على التحسن.',
} satisfies NpsWords;
