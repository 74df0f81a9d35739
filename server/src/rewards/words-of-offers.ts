import type { CountedText } from 'goodword/protocol';

/** What a shopper reads of an offer that the widget has no words of its own for. */
export interface OfferWords {
  /** Money paid out: `{value}`. */
  readonly cash: string;
  /** `{n}`, by the plural categories of the language. */
  readonly points: CountedText;
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
  points: CountedText,
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
  en: words('{value} in cash', { one: '{n} point', other: '{n} points' }, 'a mystery gift', '{value} donated', '{percent} commission', 'Share and get {advocate}', '{name} recommends {shop}', 'A friend recommends {shop}', 'I love {shop}. Have a look:', 'Give your friends {friend}', 'Tell your friends about {shop}'),
  ko: words('현금 {value}', { other: '{n}포인트' }, '깜짝 선물', '{value} 기부', '{percent} 수수료', '공유하고 {advocate} 받으세요', '{name}님이 추천했어요: {shop}', '친구가 추천했어요: {shop}', '{shop} 정말 좋아요. 한번 보세요:', '친구에게 {friend} 선물하기', '친구에게 {shop} 소개하기'),
  'zh-Hant': words('現金 {value}', { other: '{n} 點' }, '神秘禮物', '捐款 {value}', '{percent} 佣金', '分享即可獲得 {advocate}', '{name} 向你推薦 {shop}', '好友向你推薦 {shop}', '我很喜歡 {shop}，來看看：', '送好友 {friend}', '把 {shop} 介紹給好友'),
  pl: words('{value} w gotówce', { other: '{n} pkt' }, 'prezent niespodzianka', '{value} na cel dobroczynny', '{percent} prowizji', 'Polecaj i zyskaj: {advocate}', '{name} poleca Ci sklep {shop}', 'Ktoś znajomy poleca Ci sklep {shop}', 'Uwielbiam sklep {shop}. Zobacz:', 'Dla znajomych: {friend}', 'Opowiedz znajomym o sklepie {shop}'),
  de: words('{value} Geldprämie', { one: '{n} Punkt', other: '{n} Punkte' }, 'ein Überraschungsgeschenk', '{value} als Spende', '{percent} Provision', 'Empfiehl uns weiter. Für dich: {advocate}', '{name} empfiehlt dir {shop}', 'Jemand empfiehlt dir {shop}', 'Ich mag {shop}. Schau mal:', 'Für deine Freunde: {friend}', 'Erzähl deinen Freunden von {shop}'),
  fr: words('{value} de prime en argent', { one: '{n} point', other: '{n} points' }, 'un cadeau mystère', '{value} de don', '{percent} de commission', 'Partagez et recevez {advocate}', '{name} vous recommande {shop}', 'Un proche vous recommande {shop}', 'J’adore {shop}. Va jeter un œil\u00a0:', 'Offrez {friend} à vos proches', 'Parlez de {shop} à vos proches'),
  es: words('{value} en efectivo', { one: '{n} punto', other: '{n} puntos' }, 'un regalo sorpresa', '{value} de donación', '{percent} de comisión', 'Comparte y consigue {advocate}', '{name} te recomienda {shop}', 'Te recomiendan {shop}', 'Me encanta {shop}. Échale un vistazo:', 'Regala {friend} a tus amigos', 'Recomienda {shop} a tus amigos'),
  it: words('{value} in denaro', { one: '{n} punto', other: '{n} punti' }, 'un regalo a sorpresa', '{value} in beneficenza', '{percent} di commissione', 'Condividi e ricevi {advocate}', '{name} ti consiglia {shop}', 'Ti hanno consigliato {shop}', 'Adoro {shop}. Dai un’occhiata:', 'Regala {friend} ai tuoi amici', 'Consiglia {shop} ai tuoi amici'),
  nl: words('{value} in geld', { one: '{n} punt', other: '{n} punten' }, 'een verrassingscadeau', '{value} donatie', '{percent} commissie', 'Deel en krijg {advocate}', '{name} raadt je {shop} aan', 'Iemand raadt je {shop} aan', 'Ik ben fan van {shop}. Kijk maar:', 'Geef je vrienden {friend}', 'Vertel je vrienden over {shop}'),
  ja: words('現金{value}', { other: '{n}ポイント' }, 'お楽しみギフト', '{value}の寄付', '{percent}の報酬', 'シェアして{advocate}をゲット', '{name}さんのおすすめ：{shop}', 'お友だちのおすすめ：{shop}', '{shop}がお気に入りです。ぜひ見てみてください：', 'お友だちに{friend}をプレゼント', 'お友だちに{shop}をご紹介ください'),
  ar: words('{value} نقدًا', { one: 'نقطة واحدة', two: 'نقطتان', few: '{n} نقاط', other: '{n} نقطة' }, 'هدية مفاجئة', 'تبرع بقيمة {value}', 'عمولة {percent}', 'شارك واحصل على {advocate}', 'توصية من {name}: متجر {shop}', 'توصية لك من صديق: متجر {shop}', 'أنصحك بتجربة متجر {shop}:', '{friend} لأصدقائك', 'عرّف أصدقاءك بمتجر {shop}'),
  he: words('{value} במזומן', { one: 'נקודה אחת', two: 'שתי נקודות', other: '{n} נקודות' }, 'מתנת הפתעה', 'תרומה של {value}', 'עמלה של {percent}', 'משתפים ומקבלים {advocate}', 'המלצה על החנות {shop} מאת {name}', 'קיבלת המלצה על החנות {shop}', 'כדאי להכיר את החנות {shop}:', '{friend} לחברים שלך', 'מספרים לחברים על החנות {shop}'),
  tr: words('{value} nakit', { other: '{n} puan' }, 'sürpriz hediye', '{value} bağış', '{percent} komisyon', 'Paylaş, kazan: {advocate}', '{name} sana {shop} mağazasını öneriyor', 'Bir arkadaşın sana {shop} mağazasını öneriyor', '{shop} mağazası harika. Bir göz at:', 'Arkadaşlarına hediye et: {friend}', 'Arkadaşlarına {shop} mağazasını öner'),
  uk: words('{value} грошима', { one: '{n} бал', few: '{n} бали', many: '{n} балів', other: '{n} бала' }, 'подарунок-сюрприз', '{value} на благодійність', '{percent} комісійних', 'Поділіться й отримайте: {advocate}', '{name} радить вам магазин {shop}', 'Вам радять магазин {shop}', 'Мені подобається магазин {shop}. Поглянь:', 'Подаруйте друзям: {friend}', 'Розкажіть друзям про магазин {shop}'),
  pt: words('{value} em dinheiro', { one: '{n} ponto', other: '{n} pontos' }, 'um presente surpresa', '{value} em doação', '{percent} de comissão', 'Compartilhe e ganhe {advocate}', '{name} recomenda a loja {shop}', 'Recomendaram a loja {shop} para você', 'Adoro a loja {shop}. Dê uma olhada:', 'Dê aos seus amigos {friend}', 'Recomende a loja {shop} aos seus amigos'),
  zh: words('现金 {value}', { other: '{n} 积分' }, '神秘礼物', '捐款 {value}', '{percent} 佣金', '分享即可获得 {advocate}', '{name} 向你推荐 {shop}', '好友向你推荐 {shop}', '我很喜欢 {shop}，来看看：', '送好友 {friend}', '把 {shop} 介绍给好友'),
};

/** Tags that a page may have in place of `zh-Hant`, whose first two letters would lead to another script. */
export const TRADITIONAL = ['zh-TW', 'zh-HK', 'zh-MO'];
