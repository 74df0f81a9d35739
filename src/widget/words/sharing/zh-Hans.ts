import type { SharingWords } from './en.js';

export default {
  editMessage: '修改消息',
  notHere: '这里无法分享，请改为复制链接。',
  wechatHint: '请用微信扫一扫',
  makePicture: '图片',
  remembered: '暂时无法连接 {shop}，这是你上次的链接。',

  friendName: '好友的名字（选填）',
  yourMessage: '你的消息',
  greeting: '嗨，{name}！',
  copyMessage: '复制消息',
  resetMessage: '恢复原文',

  cardStory: '竖版',
  cardSquare: '方形',
  cardCode: '我的优惠码',
  cardPicture: '带有你的链接和优惠码 {code} 的图片',
  savePicture: '保存图片',
  sharePicture: '分享图片',
  pictureSaved: '已保存',
  pictureFailed: '这里无法生成图片，链接仍可使用。',
  printCard: '打印卡片',

  neverAgain: '不再显示',
  invite: '邀请好友',
  thanks: '感谢你的订购！',
  thanksText: '还有谁会喜欢 {shop}？',
  thanksFrom: '{name} 谢谢你！',
  thanksFromFriend: '好友谢谢你！',
  thanksGift: '你的礼物：{offer}',

  guestPending:
    '现在就可以分享。不过，除非你同意我们记住你，否则离开此页后，我们不会记得这是你的链接。',
  guestDenied:
    '按照你的选择，我们不会记住你。链接可以使用，但离开此页后，我们不会记得这是你的链接。',

  tierLeft: '再邀 {n} 位，每邀一位你可得 {offer}',
  contestOwn: '你目前第 {n} 名',
  causeGiven: '至今共 {value}',
  codeLeaked: '你的优惠码出现在 {site} 上，陌生人也能看到。',
  linksOnly:
    '为了只留给好友使用，现在只有你的链接有效：打开链接的好友会得到一个仅限一笔订单的专属优惠码。',
} satisfies SharingWords;
