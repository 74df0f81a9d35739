import type { PortalWords } from './en.js';

export default {
  tierTitle: '下一阶',
  tierLeft: '再邀 {n} 位，每位好友可得 {offer}',
  tierFirst: '第 1 位好友起',
  tierFrom: '第 {n} 位好友起',
  contestEnds: '{date} 截止',
  contestOver: '已于 {date} 结束',
  contestEmpty: '还没有人领先，邀请一位好友就能登上榜首。',
  contestYou: '你',
  contestSomebody: '匿名',
  contestPlaces: '第 {from} 至 {until} 名',
  contestPlace: '第 {n} 名',
  rewardsTitle: '你的奖励',
} satisfies PortalWords;
