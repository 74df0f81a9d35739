import { tenthsLeft } from '../tenths-left.js';
import type { Words } from '../words.js';

export default {
  headline: '好友享 {friend}，你得 {advocate}',
  headlineSame: '你和好友都享 {offer}',
  percent: (percent) => {
    const tenths = tenthsLeft(percent);
    return tenths === undefined ? `${percent}% 优惠` : `${tenths} 折优惠`;
  },
  amount: '{value} 优惠',
  credit: '{value} 购物金',
  friendGets: '好友享',
  youGet: '你得',

  ruleFirst: '仅限首单',
  ruleMinimum: '订单满 {value}',
  ruleWindow: { other: '{n} 天内有效' },
  ruleHold: { other: '付款 {n} 天后确认奖励' },
  ruleNoHold: '付款后立即确认奖励',

  linkLabel: '你的专属链接',
  copy: '复制',
  copied: '已复制',
  copyByHand: '按 {keys} 复制',
  share: '分享链接',
  shareBy: '分享方式',
  more: '更多',
  qr: '二维码',
  qrHint: '用手机扫一扫',
  email: '邮件',
  sms: '短信',
  subject: '送你 {shop} 的 {offer}',
  message: '给你推荐 {shop}！用我的链接下单，可享 {offer}：',

  progress: '你的邀请成果',
  visits: { other: '次访问' },
  orders: { other: '笔订单' },
  earned: '已获得',
  emptyTitle: '还没有好友加入',
  emptyText: '想想身边谁会喜欢 {shop}，把链接发给 TA 吧。',
  showMore: { other: '查看更多（{n}）' },
  giftFrom: '{name} 送你的礼物',
  gift: '你的见面礼',

  welcome: '{name} 送你 {offer}',
  welcomeUnnamed: '好友送你 {offer}',
  welcomeLabel: '好友邀请',
  welcomeHint: '结账时输入此优惠码',

  close: '关闭',
  loading: '加载中',
  away: '暂时无法连接 {shop}，请稍后再试。',
  broken: '链接生成失败，请重试。',
  numbersAway: '邀请成果加载失败。',
  retry: '重试',

  pending: '待确认',
  approved: '已确认',
  issued: '可使用',
  redeemed: '已使用',
  rejected: '未通过',
  reversed: '已收回',

  'awaiting-payment': '等待付款确认',
  'in-return-window': '退货期至 {date}，之后确认',
  'order-paid': '订单已付款',
  'approved-by-shop': '商家已通过',
  'handed-over': '奖励已发放',
  'used-on-order': '已用于订单',
  'self-referral': '邀请自己不计入',
  'not-first-order': '仅首单有效',
  'below-minimum': '订单未达最低金额',
  'currency-differs': '订单使用了其他币种',
  'order-cancelled': '订单已取消',
  'order-refunded': '订单已退款',
  'rejected-by-shop': '商家未通过',
  'credit-moved': '这位好友由他人邀请',
} satisfies Words;
