import type { SharingWords } from './en.js';

export default {
  editMessage: 'Mesajı düzenle',
  notHere: 'Burada mümkün değil. Bunun yerine bağlantını kopyala.',
  wechatHint: 'WeChat ile tara',
  makePicture: 'Görsel',
  remembered: '{shop} mağazasına şu anda ulaşamıyoruz. Bu, geçen seferki bağlantın.',

  friendName: 'Arkadaşının adı (isteğe bağlı)',
  yourMessage: 'Mesajın',
  greeting: 'Merhaba {name}!',
  copyMessage: 'Mesajı kopyala',
  resetMessage: 'Baştan başla',

  cardStory: 'Hikâye',
  cardSquare: 'Kare',
  cardCode: 'Kodum',
  cardPicture: 'Bağlantını ve {code} kodunu içeren görsel',
  savePicture: 'Görseli kaydet',
  sharePicture: 'Görseli paylaş',
  pictureSaved: 'Kaydedildi',
  pictureFailed: 'Görsel burada oluşturulamıyor. Bağlantın hâlâ geçerli.',
  printCard: 'Kart yazdır',

  neverAgain: 'Bir daha gösterme',
  invite: 'Arkadaşlarını davet et',
  thanks: 'Siparişin için teşekkürler!',
  thanksText: '{shop} mağazasını başka kim sever?',
  thanksFrom: '{name} teşekkür ediyor!',
  thanksFromFriend: 'Arkadaşın teşekkür ediyor!',
  thanksGift: 'Hediyen: {offer}',

  guestPending:
    'Hemen paylaşabilirsin. Seni hatırlamamıza izin vermezsen, sayfadan ayrıldığında bu bağlantının senin olduğunu unuturuz.',
  guestDenied:
    'İsteğin üzerine seni hatırlamıyoruz. Bağlantın çalışır, ama sayfadan ayrıldığında senin olduğunu unuturuz.',

  tierLeft: '{n} arkadaş daha: kişi başına sana {offer}',
  contestOwn: 'Sıran: {n}',
  causeGiven: 'Şimdiye kadar {value}',
  codeLeaked: 'Kodun {site} üzerinde yayımlanmış; yabancılar da görebiliyor.',
  linksOnly:
    'Kodunun arkadaşların arasında kalması için artık yalnızca bağlantın geçerli: bağlantını açan herkes tek sipariş için kendi kodunu alır.',
} satisfies SharingWords;
