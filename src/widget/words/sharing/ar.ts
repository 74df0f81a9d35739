import type { SharingWords } from './en.js';

export default {
  editMessage: 'تعديل الرسالة',
  notHere: 'غير ممكن هنا. انسخ رابطك بدلًا من ذلك.',
  wechatHint: 'يُمسح بتطبيق WeChat',
  makePicture: 'صورة',
  remembered: 'يتعذر الاتصال بمتجر {shop} الآن. هذا رابطك من المرة السابقة.',

  friendName: 'اسم صديقك (اختياري)',
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
  thanksFrom: 'شكرًا لك من {name}!',
  thanksFromFriend: 'شكرًا لك من صديقك!',
  thanksGift: 'هديتك: {offer}',

  guestPending:
    'يمكنك المشاركة الآن. وما لم تسمح لنا بتذكّرك، فسننسى عند مغادرة الصفحة أن هذا الرابط لك.',
  guestDenied: 'لا نتذكّرك، كما طلبت. رابطك يعمل، لكننا ننسى عند مغادرة الصفحة أنه لك.',

  tierLeft: 'بقي {n} للحصول على {offer} عن كل صديق',
  contestOwn: 'أنت في المركز {n}',
  causeGiven: '{value} حتى الآن',
  codeLeaked: 'رمزك منشور على {site} حيث يجده الغرباء.',
  linksOnly:
    'حتى يبقى رمزك بين أصدقائك، صار رابطك وحده هو المحتسب: كل من يفتحه يحصل على رمز خاص به لطلب واحد.',
} satisfies SharingWords;
