import type { ClaimWords } from './en.js';

export default {
  claimTitle: 'お友だちのご紹介ですか？',
  claimField: 'お友だちのコードまたはリンク',
  claimSend: '送信',
  claimBad: 'お友だちのコードやリンクではないようです。',
  claimUnknown: 'このコードは見つかりません。もう一度ご確認ください。',
  claimTooOften: '回数が多すぎます。少しお待ちください。',
  claimFilled: 'コードをご注文に入力しました。',
  credited: 'ありがとうございます。お友だちのご紹介として承りました。',
  alreadyCredited: 'ありがとうございます。すでにお友だちのご紹介になっています。',
  held: 'ありがとうございます。ショップが確認して決定します。',
  waiting: 'ありがとうございます。ご注文が確認でき次第、反映されます。',
  tooLate: 'ご注文から時間が経ちすぎています。',
  ownCode: 'ご自身のコードです。',
  otherAdvocate: 'このご注文はほかの方のご紹介になっています。',
  refused: 'このご注文は対象になりません。',
  refusedBecause: 'このご注文は対象になりません。{reason}。',
} satisfies ClaimWords;
