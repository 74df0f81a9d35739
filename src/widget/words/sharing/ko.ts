import type { SharingWords } from './en.js';

export default {
  editMessage: '메시지 수정',
  notHere: '여기서는 공유할 수 없어요. 링크를 복사해 주세요.',
  wechatHint: '위챗으로 스캔하세요',
  makePicture: '이미지',
  remembered: '지금은 {shop}에 연결할 수 없어요. 지난번에 받은 링크예요.',

  friendName: '친구 이름 (선택)',
  yourMessage: '내 메시지',
  greeting: '{name}님, 안녕하세요!',
  copyMessage: '메시지 복사',
  resetMessage: '원래대로',

  cardStory: '스토리',
  cardSquare: '정사각형',
  cardCode: '내 코드',
  cardPicture: '내 링크와 코드({code})가 담긴 이미지',
  savePicture: '이미지 저장',
  sharePicture: '이미지 공유',
  pictureSaved: '저장됨',
  pictureFailed: '여기서는 이미지를 만들 수 없어요. 링크는 그대로 쓸 수 있어요.',
  printCard: '카드 인쇄',

  neverAgain: '다시 보지 않기',
  invite: '친구 초대',
  thanks: '주문해 주셔서 감사해요!',
  thanksText: '{shop}, 또 누가 좋아할까요?',
  thanksFrom: '{name}님이 고마운 마음을 전해요!',
  thanksFromFriend: '친구가 고마운 마음을 전해요!',
  thanksGift: '받은 선물: {offer}',

  guestPending:
    '지금 바로 공유할 수 있어요. 다만 저장에 동의하지 않으면, 이 페이지를 떠날 때 이 링크가 내 것이라는 사실은 지워져요.',
  guestDenied:
    '요청하신 대로 아무것도 저장하지 않아요. 링크는 작동하지만, 이 페이지를 떠나면 내 링크라는 사실은 지워져요.',

  tierLeft: '{n}명 더 초대하면 친구 한 명당 {offer}',
  contestOwn: '현재 {n}위예요',
  causeGiven: '지금까지 {value}',
  codeLeaked: '내 코드가 {site}에 올라와 있어 모르는 사람도 볼 수 있어요.',
  linksOnly:
    '친구들만 쓸 수 있도록 지금은 링크만 유효해요. 링크를 연 친구는 주문 한 번에 쓸 수 있는 코드를 받아요.',
} satisfies SharingWords;
