import type { ClaimWords } from './en.js';

export default {
  claimTitle: '친구의 초대로 오셨나요?',
  claimField: '친구의 코드 또는 링크',
  claimSend: '보내기',
  claimBad: '친구의 코드나 링크가 아니에요.',
  claimUnknown: '없는 코드예요. 다시 확인해 주세요.',
  claimTooOften: '시도가 너무 많아요. 잠시 후 다시 시도해 주세요.',
  claimFilled: '코드를 주문에 넣었어요.',
  credited: '감사해요! 친구의 초대로 인정됐어요.',
  alreadyCredited: '감사해요! 이미 친구의 초대로 인정됐어요.',
  held: '감사해요! 상점에서 확인한 뒤 결정해요.',
  waiting: '감사해요! 주문이 확인되면 인정돼요.',
  tooLate: '주문한 지 오래되어 인정되지 않아요.',
  ownCode: '본인의 코드예요.',
  otherAdvocate: '이 주문은 다른 분의 초대로 인정됐어요.',
  refused: '이 주문은 초대로 인정되지 않아요.',
  refusedBecause: '이 주문은 초대로 인정되지 않아요. {reason}.',
} satisfies ClaimWords;
