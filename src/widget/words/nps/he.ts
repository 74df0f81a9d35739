import type { NpsWords } from './en.js';

export default {
  npsTitle: 'מה הסיכוי שתמליצו על {shop}?',
  npsLow: 'אין סיכוי',
  npsHigh: 'בטוח',
  npsComment: 'למה? (לא חובה)',
  npsSend: 'שליחה',
  npsThanks: 'תודה!',
  npsThanksText: 'התשובה שלכם עוזרת ל-{shop} להשתפר.',
} satisfies NpsWords;
