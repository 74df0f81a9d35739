import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'הגעת בעקבות המלצה?',
  claimField: 'קוד או קישור מההמלצה',
  claimSend: 'שליחה',
  claimBad: 'זה לא קוד ולא קישור של המלצה.',
  claimUnknown: 'אין קוד כזה. כדאי לבדוק שוב.',
  claimTooOften: 'יותר מדי ניסיונות. כדאי לחכות מעט.',
  claimFilled: 'הקוד הוזן ברכישה שלך.',
  credited: 'תודה! ההמלצה נספרה.',
  alreadyCredited: 'תודה! ההמלצה כבר נספרה.',
  held: 'תודה! החנות תבדוק ותחליט.',
  waiting: 'תודה! ההמלצה תיספר כשהרכישה תגיע אלינו.',
  tooLate: 'עבר יותר מדי זמן מאז הרכישה.',
  ownCode: 'זה הקוד שלך.',
  otherAdvocate: 'הרכישה נספרה לזכות מישהו אחר.',
  refused: 'אי אפשר לספור את ההמלצה ברכישה הזו.',
  refusedBecause: 'אי אפשר לספור את ההמלצה ברכישה הזו. {reason}.',
} satisfies ClaimWords;
