import type { PortalWords } from './en.js';

export default {
  tierTitle: '下一階',
  tierLeft: '再邀 {n} 位，每位好友可得 {offer}',
  tierFirst: '第 1 位好友起',
  tierFrom: '第 {n} 位好友起',
  contestEnds: '{date} 截止',
  contestOver: '已於 {date} 結束',
  contestEmpty: '還沒有人領先，邀請一位好友就能登上榜首。',
  contestYou: '你',
  contestSomebody: '匿名',
  contestPlaces: '第 {from} 至 {until} 名',
  contestPlace: '第 {n} 名',
  rewardsTitle: '你的獎勵',
} satisfies PortalWords;
