import type { SharingWords } from './en.js';

export default {
  editMessage: 'メッセージを編集',
  notHere: 'ここではシェアできません。リンクをコピーしてください。',
  wechatHint: 'WeChatで読み取ってください',
  makePicture: '画像',
  remembered: '現在{shop}に接続できません。前回のリンクを表示しています。',

  friendName: 'お友だちの名前（任意）',
  yourMessage: 'メッセージ',
  greeting: '{name}さん、こんにちは！',
  copyMessage: 'メッセージをコピー',
  resetMessage: '元に戻す',

  cardStory: 'ストーリー',
  cardSquare: '正方形',
  cardCode: '紹介コード',
  cardPicture: 'リンクとコード{code}が入った画像',
  savePicture: '画像を保存',
  sharePicture: '画像をシェア',
  pictureSaved: '保存しました',
  pictureFailed: 'ここでは画像を作成できません。リンクはそのまま使えます。',
  printCard: 'カードを印刷',

  neverAgain: '今後表示しない',
  invite: 'お友だちに紹介',
  thanks: 'ご注文ありがとうございます！',
  thanksText: '{shop}を気に入ってくれそうな方はいませんか？',
  thanksFrom: '{name}さんから「ありがとう」！',
  thanksFromFriend: 'お友だちから「ありがとう」！',
  thanksGift: 'あなたへのプレゼント：{offer}',

  guestPending:
    '今すぐシェアできます。情報の保存にご同意いただけない場合は、このページを離れると、あなたのリンクであることが分からなくなります。',
  guestDenied:
    'ご希望どおり、何も保存しません。リンクは使えますが、このページを離れると、あなたのリンクであることが分からなくなります。',

  tierLeft: 'あと{n}人で、ご紹介お一人につき{offer}',
  contestOwn: '現在{n}位です',
  causeGiven: 'これまでに{value}',
  codeLeaked: 'あなたのコードが{site}に掲載され、知らない人にも見えています。',
  linksOnly:
    'お友だちだけが使えるように、今はリンクだけが有効です。リンクを開いた方には、1回の注文に使える専用コードをお渡しします。',
} satisfies SharingWords;
