import type { PortalWords } from './en.js';

export default {
  tierTitle: '다음 단계',
  tierLeft: '{n}명 더 초대하면 친구 한 명당 {offer}',
  tierFirst: '첫 친구부터',
  tierFrom: '{n}번째 친구부터',
  contestEnds: '{date} 마감',
  contestOver: '{date}에 끝났어요',
  contestEmpty: '아직 1위가 없어요. 친구 한 명이면 1위가 돼요.',
  contestYou: '나',
  contestSomebody: '이름 없음',
  contestPlaces: '{from}위~{until}위',
  contestPlace: '{n}위',
  rewardsTitle: '내 리워드',
} satisfies PortalWords;
