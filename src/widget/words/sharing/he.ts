import type { SharingWords } from './en.js';

export default {
  editMessage: 'עריכת ההודעה',
  notHere: 'אי אפשר לשתף מכאן. אפשר להעתיק את הקישור.',
  wechatHint: 'לסריקה ב-WeChat',
  makePicture: 'תמונה',
  remembered: 'אין כרגע חיבור לחנות {shop}. זה הקישור שלך מהפעם הקודמת.',

  friendName: 'למי? שם פרטי (לא חובה)',
  yourMessage: 'ההודעה שלך',
  greeting: 'היי {name}!',
  copyMessage: 'העתקת ההודעה',
  resetMessage: 'שחזור הנוסח',

  cardStory: 'סטורי',
  cardSquare: 'ריבוע',
  cardCode: 'הקוד שלי',
  cardPicture: 'תמונה עם הקישור שלך והקוד {code}',
  savePicture: 'שמירת התמונה',
  sharePicture: 'שיתוף התמונה',
  pictureSaved: 'נשמרה',
  pictureFailed: 'אי אפשר ליצור כאן תמונה. הקישור שלך עדיין פועל.',
  printCard: 'הדפסת כרטיס',

  neverAgain: 'לא להציג שוב',
  invite: 'הזמנת חברים',
  thanks: 'תודה על הרכישה!',
  thanksText: 'מי עוד היה מתלהב מהחנות {shop}?',
  thanksFrom: 'תודה רבה לך מאת {name}!',
  thanksFromFriend: 'תודה רבה לך מהחברים!',
  thanksGift: 'המתנה שלך: {offer}',

  guestPending: 'אפשר לשתף כבר עכשיו. בלי רשות לזכור אותך, ברגע שהדף ייסגר נשכח שהקישור הזה שלך.',
  guestDenied: 'כפי שביקשת, איננו זוכרים אותך. הקישור פועל, אבל נשכח שהוא שלך ברגע שהדף ייסגר.',

  tierLeft: 'עוד {n} עד {offer} על כל חבר',
  contestOwn: 'המקום שלך כרגע: {n}',
  causeGiven: '{value} עד כה',
  codeLeaked: 'הקוד שלך מופיע באתר {site}, וגם זרים מוצאים אותו.',
  linksOnly:
    'כדי שהקוד יישאר בין חברים, מעכשיו רק הקישור שלך בתוקף: כל מי שפותח אותו מקבל קוד משלו לרכישה אחת.',
} satisfies SharingWords;
