import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'Seni bir arkadaşın mı gönderdi?',
  claimField: 'Arkadaşının kodu veya bağlantısı',
  claimSend: 'Gönder',
  claimBad: 'Bu bir arkadaş kodu veya bağlantısı değil.',
  claimUnknown: 'Böyle bir kod yok. Kodu bir daha kontrol et.',
  claimTooOften: 'Çok fazla deneme. Biraz bekle.',
  claimFilled: 'Kod siparişine eklendi.',
  credited: 'Teşekkürler! Arkadaşın için sayıldı.',
  alreadyCredited: 'Teşekkürler! Arkadaşın için zaten sayılmıştı.',
  held: 'Teşekkürler! Mağaza inceleyip karar verecek.',
  waiting: 'Teşekkürler! Siparişin bize ulaşınca sayılacak.',
  tooLate: 'Bu siparişin üzerinden çok zaman geçti.',
  ownCode: 'Bu senin kendi kodun.',
  otherAdvocate: 'Bu sipariş başka biri için sayıldı.',
  refused: 'Davet bu sipariş için sayılamaz.',
  refusedBecause: 'Davet bu sipariş için sayılamaz. {reason}.',
} satisfies ClaimWords;
