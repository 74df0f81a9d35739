import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'هل وصلتك دعوة من أحد؟',
  claimField: 'رمز الدعوة أو رابطها',
  claimSend: 'إرسال',
  claimBad: 'هذا ليس رمز دعوة ولا رابط دعوة.',
  claimUnknown: 'هذا الرمز غير موجود. تحقق منه مرة أخرى.',
  claimTooOften: 'محاولات كثيرة جدًا. انتظر قليلًا.',
  claimFilled: 'الرمز في طلبك.',
  credited: 'شكرًا! احتُسبت الدعوة.',
  alreadyCredited: 'شكرًا! هذه الدعوة محتسبة بالفعل.',
  held: 'شكرًا! سيراجعها المتجر ويقرر.',
  waiting: 'شكرًا! ستُحتسب عندما يصلنا طلبك.',
  tooLate: 'مضى على هذا الطلب وقت طويل.',
  ownCode: 'هذا رمزك أنت.',
  otherAdvocate: 'هذا الطلب محتسب لشخص آخر.',
  refused: 'لا يمكن احتساب الدعوة لهذا الطلب.',
  refusedBecause: 'لا يمكن احتساب الدعوة لهذا الطلب. {reason}.',
} satisfies ClaimWords;
