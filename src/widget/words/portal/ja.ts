import type { PortalWords } from './en.js';

export default {
  tierTitle: '次のステップ',
  tierLeft: 'あと{n}人で、お一人につき{offer}',
  tierFirst: '1人目から',
  tierFrom: '{n}人目から',
  contestEnds: '{date}まで',
  contestOver: '{date}に終了しました',
  contestEmpty: 'まだ首位はいません。お一人のご紹介で首位になれます。',
  contestYou: 'あなた',
  contestSomebody: '匿名の方',
  contestPlaces: '{from}位〜{until}位',
  contestPlace: '{n}位',
  rewardsTitle: 'あなたの特典',
} satisfies PortalWords;
