import { tenthsLeft } from '../tenths-left.js';
import type { Words } from '../words.js';

export default {
  headline: '好友享 {friend}，你得 {advocate}',
  headlineSame: '你和好友都享 {offer}',
  percent: (percent) => {
    const tenths = tenthsLeft(percent);
    return tenths === undefined ? `${percent}% 折扣` : `${tenths} 折優惠`;
  },
  amount: '{value} 折扣',
  credit: '{value} 購物金',
  friendGets: '好友獲得',
  youGet: '你獲得',

  ruleFirst: '限首次訂購',
  ruleMinimum: '訂單滿 {value}',
  ruleWindow: { other: '{n} 天內有效' },
  ruleHold: { other: '付款 {n} 天後確認獎勵' },
  ruleNoHold: '付款後即確認獎勵',

  linkLabel: '你的專屬連結',
  copy: '複製',
  copied: '已複製',
  copyByHand: '按 {keys} 複製',
  share: '分享連結',
  shareBy: '分享方式',
  more: '更多',
  qr: 'QR 碼',
  qrHint: '用手機相機掃描',
  email: '電子郵件',
  sms: '簡訊',
  subject: '送你 {shop} 的 {offer}',
  message: '推薦你 {shop}！用我的連結訂購，可享 {offer}：',

  progress: '你的邀請成果',
  visits: { other: '次造訪' },
  orders: { other: '筆訂單' },
  earned: '已獲得',
  emptyTitle: '還沒有好友加入',
  emptyText: '想想誰會喜歡 {shop}，把連結傳給對方吧。',
  showMore: { other: '顯示更多（{n}）' },
  giftFrom: '{name} 送你的禮物',
  gift: '你的見面禮',

  welcome: '{name} 送你 {offer}',
  welcomeUnnamed: '好友送你 {offer}',
  welcomeLabel: '好友邀請',
  welcomeHint: '結帳時輸入此優惠碼',

  close: '關閉',
  loading: '載入中',
  away: '目前無法連上 {shop}，請稍後再試。',
  broken: '無法產生連結，請再試一次。',
  numbersAway: '無法載入你的邀請成果。',
  retry: '再試一次',

  pending: '待確認',
  approved: '已確認',
  issued: '可使用',
  redeemed: '已使用',
  rejected: '未通過',
  reversed: '已收回',

  'awaiting-payment': '等待付款確認',
  'in-return-window': '退貨期限為 {date}，之後確認',
  'order-paid': '訂單已付款',
  'approved-by-shop': '商店已核准',
  'handed-over': '獎勵已發放',
  'used-on-order': '已用於訂單',
  'self-referral': '邀請自己不列入計算',
  'not-first-order': '僅限首次訂購',
  'below-minimum': '訂單未達最低金額',
  'currency-differs': '訂單使用其他幣別',
  'order-cancelled': '訂單已取消',
  'order-refunded': '訂單已退款',
  'rejected-by-shop': '商店未核准',
  'credit-moved': '這位好友由他人邀請',
} satisfies Words;
