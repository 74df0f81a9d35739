import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'הגעת בזכות חבר?',
  claimField: 'קוד או קישור מהחבר',
  claimSend: 'שליחה',
  claimBad: 'זה לא קוד ולא קישור מחבר.',
  claimUnknown: 'אין קוד כזה. כדאי לבדוק שוב.',
  claimTooOften: 'יותר מדי ניסיונות. כדאי לחכות מעט.',
  claimFilled: 'הקוד נמצא בהזמנה שלך.',
  credited: 'תודה! זה נזקף לזכות החבר.',
  alreadyCredited: 'תודה! זה כבר נזקף לזכות החבר.',
  held: 'תודה! החנות תבדוק ותחליט.',
  waiting: 'תודה! זה ייחשב כשהרכישה תהיה ידועה.',
  tooLate: 'עבר יותר מדי זמן מאז הרכישה.',
  ownCode: 'זה הקוד שלך.',
  otherAdvocate: 'הרכישה נזקפה לזכות מישהו אחר.',
  refused: 'אי אפשר לזקוף את הרכישה הזו.',
} satisfies ClaimWords;
