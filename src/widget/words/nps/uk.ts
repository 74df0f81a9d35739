import type { NpsWords } from './en.js';

export default {
  npsTitle: 'Наскільки ймовірно, що ви порадите магазин {shop} друзям?',
  npsLow: 'Зовсім ні',
  npsHigh: 'Точно пораджу',
  npsComment: 'Чому? (необов’язково)',
  npsSend: 'Надіслати',
  npsThanks: 'Дякуємо!',
  npsThanksText: 'Ваша відповідь допоможе магазину {shop} стати кращим.',
} satisfies NpsWords;
