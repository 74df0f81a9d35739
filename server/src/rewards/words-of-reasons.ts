import type { RewardReason } from 'goodword/protocol';
import { TRADITIONAL } from './words-of-offers.js';

type Texts = Readonly<Record<string, string>>;

const said = (en: string, ko: string, hant: string, pl: string): Texts => ({
  ...{ en, ko, pl, 'zh-Hant': hant },
  ...Object.fromEntries(TRADITIONAL.map((tag) => [tag, hant])),
});

/**
 * Reasons that the widget has no words of its own for, in the languages that come first; in others, English is shown.
 */
// biome-ignore format: one line for each reason is read as a table
export const whyWords: Readonly<Partial<Record<RewardReason, Texts>>> = {
  'in-review': said('The shop is looking at this order', '쇼핑몰에서 주문을 확인하고 있습니다', '商店正在查看此訂單', 'Sklep sprawdza to zamówienie'),
  'awaiting-milestone': said('Waiting for your friend’s next step', '친구의 다음 단계를 기다리는 중', '等待朋友完成下一步', 'Czeka na kolejny krok znajomego'),
  'milestone-lost': said('Your friend’s order was undone', '친구의 주문이 취소되었습니다', '朋友的訂單已取消', 'Zamówienie znajomego wycofano'),
  'cap-reached': said('The limit of the program is reached', '프로그램 한도에 도달했습니다', '已達活動上限', 'Limit programu został osiągnięty'),
  'other-coupon': said('Another coupon was used on the order', '주문에 다른 쿠폰이 사용되었습니다', '訂單使用了其他優惠券', 'W zamówieniu użyto innego kuponu'),
  'nothing-counts': said('These products do not take part', '참여 제외 상품입니다', '這些商品不適用', 'Te produkty nie biorą udziału'),
  'not-in-segment': said('The program is for other customers', '다른 고객을 위한 프로그램입니다', '此活動適用於其他顧客', 'Program jest dla innych klientów'),
  'coupon-used': said('Used', '사용했습니다', '已使用', 'Wykorzystano'),
  expired: said('Expired', '만료됨', '已過期', 'Wygasła'),
  'rank-reached': said('You are among the best', '상위권에 올랐습니다', '您名列前茅', 'Jesteś wśród najlepszych'),
  'rank-lost': said('Somebody else has your place now', '다른 분이 순위를 차지했습니다', '名次已被他人取代', 'Ktoś inny zajął to miejsce'),
};
