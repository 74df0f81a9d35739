import type { SharingWords } from './en.js';

export default {
  editMessage: '修改訊息',
  notHere: '這裡無法分享，請改為複製連結。',
  wechatHint: '請用微信掃描',
  makePicture: '圖片',
  remembered: '目前無法連上 {shop}，這是你上次的連結。',

  friendName: '好友的名字（選填）',
  yourMessage: '你的訊息',
  greeting: '嗨，{name}！',
  copyMessage: '複製訊息',
  resetMessage: '恢復原文',

  cardStory: '限時動態',
  cardSquare: '正方形',
  cardCode: '我的優惠碼',
  cardPicture: '附有你的連結與優惠碼 {code} 的圖片',
  savePicture: '儲存圖片',
  sharePicture: '分享圖片',
  pictureSaved: '已儲存',
  pictureFailed: '這裡無法產生圖片，但連結仍可使用。',
  printCard: '列印卡片',

  neverAgain: '不再顯示',
  invite: '邀請好友',
  thanks: '謝謝你的訂購！',
  thanksText: '還有誰也會喜歡 {shop}？',
  thanksFrom: '{name} 謝謝你！',
  thanksFromFriend: '好友謝謝你！',
  thanksGift: '你的禮物：{offer}',

  guestPending:
    '現在就可以分享。不過，除非你同意我們記住你，否則離開此頁後，我們不會記得這是你的連結。',
  guestDenied: '依你的選擇，我們不會記住你。連結可以使用，但離開此頁後，我們不會記得這是你的連結。',

  tierLeft: '再邀 {n} 位，每邀一位你可得 {offer}',
  contestOwn: '你目前第 {n} 名',
  causeGiven: '至今共 {value}',
  codeLeaked: '你的優惠碼出現在 {site} 上，陌生人也看得到。',
  linksOnly:
    '為了只留給好友使用，現在只有你的連結有效：打開連結的好友會拿到一組限用一筆訂單的專屬優惠碼。',
} satisfies SharingWords;
