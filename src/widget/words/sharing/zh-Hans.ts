import type { SharingWords } from './en.js';

export default {
  editMessage: '修改消息',
  notHere: '这里无法分享，请改为复制链接。',
  wechatHint: '请用微信扫一扫',
  makePicture: '图片',
  remembered: '暂时无法连接 {shop}，这是你上次的链接。',

  friendName: '朋友的名字（选填）',
  yourMessage: '你的消息',
  greeting: '嗨，{name}！',
  copyMessage: '复制消息',
  resetMessage: '恢复原文',

  cardStory: '竖版',
  cardSquare: '方形',
  cardCode: '我的推荐码',
  cardPicture: '带有你的链接和推荐码 {code} 的图片',
  savePicture: '保存图片',
  sharePicture: '分享图片',
  pictureSaved: '已保存',
  pictureFailed: '这里无法生成图片，链接仍可使用。',
  printCard: '打印卡片',

  neverAgain: '不再显示',
  invite: '邀请朋友',
  thanks: '感谢你的订购！',
  thanksText: '还有谁会喜欢 {shop}？',
} satisfies SharingWords;
