import type { ClaimWords } from './en.js';

export default {
  claimTitle: '是好友邀请你来的吗？',
  claimField: '好友的优惠码或链接',
  claimSend: '发送',
  claimBad: '这不是好友的优惠码或链接。',
  claimUnknown: '没有这个优惠码，请再检查一遍。',
  claimTooOften: '尝试次数太多，请稍后再试。',
  claimFilled: '优惠码已填入订单。',
  credited: '谢谢！已算作好友的邀请。',
  alreadyCredited: '谢谢！之前已算作好友的邀请。',
  held: '谢谢！商家会查看后决定。',
  waiting: '谢谢！订单确认后就会计入。',
  tooLate: '这笔订单时间太久，无法计入。',
  ownCode: '这是你自己的优惠码。',
  otherAdvocate: '这笔订单已算作其他人的邀请。',
  refused: '这笔订单无法计入。',
  refusedBecause: '这笔订单无法计入。{reason}。',
} satisfies ClaimWords;
