import type { NpsWords } from './en.js';

export default {
  npsTitle: 'מה הסיכוי שהחנות {shop} תקבל ממך המלצה?',
  npsLow: 'אין סיכוי',
  npsHigh: 'בטוח',
  npsComment: 'למה? (לא חובה)',
  npsSend: 'שליחה',
  npsThanks: 'תודה!',
  npsThanksText: 'התשובה שלך עוזרת לחנות {shop} להשתפר.',
} satisfies NpsWords;
