import type { NpsWords } from './en.js';

export default {
  npsTitle: '{shop} mağazasını tavsiye etme olasılığın nedir?',
  npsLow: 'Hiç etmem',
  npsHigh: 'Kesinlikle ederim',
  npsComment: 'Neden? (isteğe bağlı)',
  npsSend: 'Gönder',
  npsThanks: 'Teşekkürler!',
  npsThanksText: 'Yanıtın {shop} mağazasının gelişmesine yardımcı olur.',
} satisfies NpsWords;
