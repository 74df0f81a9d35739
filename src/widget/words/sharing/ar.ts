import type { SharingWords } from './en.js';

export default {
  editMessage: 'تعديل الرسالة',
  notHere: 'غير ممكن هنا. انسخ رابطك بدلًا من ذلك.',
  wechatHint: 'يُمسح بتطبيق WeChat',
  makePicture: 'صورة',
  remembered: 'يتعذر الاتصال بمتجر {shop} الآن. هذا رابطك من المرة السابقة.',

  friendName: 'الاسم الأول (اختياري)',
  yourMessage: 'رسالتك',
  greeting: 'مرحبًا {name}!',
  copyMessage: 'نسخ الرسالة',
  resetMessage: 'استعادة النص',

  cardStory: 'قصة',
  cardSquare: 'مربع',
  cardCode: 'رمزي',
  cardPicture: 'صورة فيها رابطك ورمزك {code}',
  savePicture: 'حفظ الصورة',
  sharePicture: 'مشاركة الصورة',
  pictureSaved: 'حُفظت',
  pictureFailed: 'يتعذر إنشاء الصورة هنا. رابطك ما زال يعمل.',
  printCard: 'طباعة بطاقة',

  neverAgain: 'عدم الإظهار مجددًا',
  invite: 'دعوة الأصدقاء',
  thanks: 'شكرًا على طلبك!',
  thanksText: 'من سيُعجب أيضًا بمتجر {shop}؟',
} satisfies SharingWords;
