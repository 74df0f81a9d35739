import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'هل أرسلك صديق؟',
  claimField: 'رمز صديقك أو رابطه',
  claimSend: 'إرسال',
  claimBad: 'هذا ليس رمزًا ولا رابطًا من صديق.',
  claimUnknown: 'لا أحد لديه هذا الرمز. تحقق منه مرة أخرى.',
  claimTooOften: 'محاولات كثيرة. انتظر قليلًا.',
  claimFilled: 'الرمز في طلبك.',
  credited: 'شكرًا! احتُسبت الدعوة لصديقك.',
  alreadyCredited: 'شكرًا! الدعوة محتسبة لصديقك بالفعل.',
  held: 'شكرًا! سيراجعها المتجر ويقرر.',
  waiting: 'شكرًا! ستُحتسب عندما يُعرف طلبك.',
  tooLate: 'مضى على هذا الطلب وقت طويل.',
  ownCode: 'هذا رمزك أنت.',
  otherAdvocate: 'هذا الطلب محتسب لشخص آخر.',
  refused: 'لا يمكن احتسابها لهذا الطلب.',
} satisfies ClaimWords;
