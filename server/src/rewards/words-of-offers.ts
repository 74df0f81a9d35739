/** What a shopper reads of an offer that the widget has no words of its own for. */
export interface OfferWords {
  /** Money paid out: `{value}`. */
  readonly cash: string;
  /** `{n}`. */
  readonly points: string;
  readonly mystery: string;
  /** `{value}`. */
  readonly donation: string;
  /** `{percent}`. */
  readonly commission: string;
  /** Headline where only advocates get something: `{advocate}`. */
  readonly oneSided: string;
  /** Greeting of a friend who gets nothing, by name and without: `{name}`, `{shop}`. */
  readonly welcome: string;
  readonly welcomeUnnamed: string;
  /** The message and its subject to a friend who gets nothing: `{shop}`. */
  readonly message: string;
  /** Headline where only friends get something: `{friend}`. */
  readonly friendOnly: string;
  /** Headline where nobody gets anything for a share by itself: `{shop}`. */
  readonly neither: string;
}

const words = (
  cash: string,
  points: string,
  mystery: string,
  donation: string,
  commission: string,
  oneSided: string,
  welcome: string,
  welcomeUnnamed: string,
  message: string,
  friendOnly: string,
  neither: string,
): OfferWords => ({
  ...{ cash, points, mystery, donation, commission },
  ...{ oneSided, welcome, welcomeUnnamed, message, friendOnly, neither },
});

/** By language; the first four are the ones that the widget was written in first. */
// biome-ignore format: one line for each language is read as a table
export const OFFER_WORDS: Readonly<Record<string, OfferWords>> = {
  en: words('{value} in cash', '{n} points', 'a mystery gift', '{value} donated', '{percent} commission', 'Share and get {advocate}', '{name} recommends {shop}', 'A friend recommends {shop}', 'I love {shop}. Have a look:', 'Give your friends {friend}', 'Tell your friends about {shop}'),
  ko: words('현금 {value}', '{n}포인트', '깜짝 선물', '{value} 기부', '{percent} 수수료', '공유하고 {advocate} 받으세요', '{name}님이 {shop}을(를) 추천합니다', '친구가 {shop}을(를) 추천합니다', '{shop} 정말 좋아요. 한번 보세요:', '친구에게 {friend} 선물하기', '친구에게 {shop}, 알려주세요'),
  'zh-Hant': words('現金 {value}', '{n} 點', '神秘禮物', '捐款 {value}', '{percent} 佣金', '分享即可獲得 {advocate}', '{name} 向您推薦 {shop}', '朋友向您推薦 {shop}', '我很喜歡 {shop},來看看:', '送好友 {friend}', '把 {shop} 介紹給好友'),
  pl: words('{value} w gotówce', '{n} pkt', 'prezent niespodzianka', '{value} na cel dobroczynny', '{percent} prowizji', 'Polecaj i zyskaj: {advocate}', '{name} poleca {shop}', 'Twój znajomy poleca {shop}', 'Uwielbiam {shop}. Zobacz:', 'Podaruj znajomym {friend}', 'Opowiedz znajomym o {shop}'),
  de: words('{value} in bar', '{n} Punkte', 'ein Überraschungsgeschenk', '{value} als Spende', '{percent} Provision', 'Empfehlen und {advocate} erhalten', '{name} empfiehlt {shop}', 'Jemand empfiehlt {shop}', 'Ich mag {shop}. Schau mal:', 'Schenke deinen Freunden {friend}', 'Erzähl deinen Freunden von {shop}'),
  fr: words('{value} en espèces', '{n} points', 'un cadeau mystère', '{value} de don', '{percent} de commission', 'Partagez et recevez {advocate}', '{name} recommande {shop}', 'Un ami recommande {shop}', 'J’adore {shop}. Jetez un œil :', 'Offrez {friend} à vos amis', 'Parlez de {shop} à vos amis'),
  es: words('{value} en efectivo', '{n} puntos', 'un regalo sorpresa', '{value} de donación', '{percent} de comisión', 'Comparte y consigue {advocate}', '{name} recomienda {shop}', 'Te recomiendan {shop}', 'Me encanta {shop}. Échale un vistazo:', 'Regala {friend} a tus amigos', 'Recomienda {shop} a tus amigos'),
  it: words('{value} in contanti', '{n} punti', 'un regalo a sorpresa', '{value} in beneficenza', '{percent} di commissione', 'Condividi e ricevi {advocate}', '{name} consiglia {shop}', 'Ti hanno consigliato {shop}', 'Adoro {shop}. Dai un’occhiata:', 'Regala {friend} ai tuoi amici', 'Consiglia {shop} ai tuoi amici'),
  nl: words('{value} contant', '{n} punten', 'een verrassingscadeau', '{value} donatie', '{percent} commissie', 'Deel en krijg {advocate}', '{name} raadt {shop} aan', 'Een vriend raadt {shop} aan', 'Ik ben fan van {shop}. Kijk maar:', 'Geef je vrienden {friend}', 'Vertel je vrienden over {shop}'),
  ja: words('現金{value}', '{n}ポイント', 'お楽しみギフト', '{value}の寄付', '{percent}の報酬', 'シェアして{advocate}をゲット', '{name}さんのおすすめ:{shop}', 'お友だちのおすすめ:{shop}', '{shop}がお気に入りです。見てみて:', 'お友だちに{friend}をプレゼント', 'お友だちに{shop}を紹介しよう'),
  ar: words('{value} نقدًا', '{n} نقطة', 'هدية مفاجئة', 'تبرع بقيمة {value}', 'عمولة {percent}', 'شارك واحصل على {advocate}', '{name} ينصح بـ {shop}', 'صديق ينصح بـ {shop}', 'أحب {shop}. ألقِ نظرة:', '{friend} لأصدقائك', 'عرّف أصدقاءك على {shop}'),
  he: words('{value} במזומן', '{n} נקודות', 'מתנת הפתעה', 'תרומה של {value}', 'עמלה של {percent}', 'שתפו וקבלו {advocate}', 'המלצה על {shop} מאת {name}', 'קיבלת המלצה על {shop}', 'כדאי להכיר את {shop}:', '{friend} לחברים שלך', 'ספרו לחברים על {shop}'),
  tr: words('{value} nakit', '{n} puan', 'sürpriz hediye', '{value} bağış', '{percent} komisyon', 'Paylaş, kazan: {advocate}', '{name}, {shop} mağazasını öneriyor', 'Bir arkadaşın {shop} mağazasını öneriyor', '{shop} harika. Bir göz at:', 'Arkadaşlarına hediye et: {friend}', 'Arkadaşlarına {shop} mağazasını öner'),
  uk: words('{value} готівкою', '{n} балів', 'подарунок-сюрприз', '{value} на благодійність', '{percent} комісії', 'Поділіться й отримайте: {advocate}', '{name} радить {shop}', 'Друг радить {shop}', 'Мені подобається {shop}. Подивіться:', 'Подаруйте друзям: {friend}', 'Розкажіть друзям про {shop}'),
  pt: words('{value} em dinheiro', '{n} pontos', 'um presente surpresa', '{value} em doação', '{percent} de comissão', 'Compartilhe e ganhe {advocate}', '{name} recomenda {shop}', 'Recomendaram {shop} para você', 'Adoro {shop}. Dê uma olhada:', 'Dê aos seus amigos {friend}', 'Recomende {shop} aos seus amigos'),
  zh: words('现金 {value}', '{n} 积分', '神秘礼物', '捐款 {value}', '{percent} 佣金', '分享即可获得 {advocate}', '{name} 向您推荐 {shop}', '朋友向您推荐 {shop}', '我很喜欢 {shop},来看看:', '送好友 {friend}', '把 {shop} 介绍给好友'),
};

/** Tags that a page may have in place of `zh-Hant`, whose first two letters would lead to another script. */
export const TRADITIONAL = ['zh-TW', 'zh-HK', 'zh-MO'];
