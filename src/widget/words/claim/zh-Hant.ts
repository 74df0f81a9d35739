import type { ClaimWords } from './en.js';

export default {
  claimTitle: '是好友邀請你來的嗎？',
  claimField: '好友的優惠碼或連結',
  claimSend: '送出',
  claimBad: '這不是好友的優惠碼或連結。',
  claimUnknown: '沒有這個優惠碼，請再確認一次。',
  claimTooOften: '嘗試太多次了，請稍後再試。',
  claimFilled: '優惠碼已填入訂單。',
  credited: '謝謝你！已計入好友的邀請。',
  alreadyCredited: '謝謝你！先前已計入好友的邀請。',
  held: '謝謝你！商店會查看後決定。',
  waiting: '謝謝你！訂單確認後就會計入。',
  tooLate: '這筆訂單時間太久，無法計入。',
  ownCode: '這是你自己的優惠碼。',
  otherAdvocate: '這筆訂單已計入其他人的邀請。',
  refused: '這筆訂單無法計入。',
  refusedBecause: '這筆訂單無法計入。{reason}。',
} satisfies ClaimWords;
