import type { PortalWords } from './en.js';

export default {
  tierTitle: 'خطوتك التالية',
  tierLeft: 'بقي {n} للحصول على {offer} عن كل صديق',
  tierFirst: 'من الصديق الأول',
  tierFrom: 'من الصديق رقم {n}',
  contestEnds: 'تنتهي في {date}',
  contestOver: 'انتهت في {date}',
  contestEmpty: 'لا أحد في الصدارة بعد. صديق واحد يكفي للصدارة.',
  contestYou: 'أنت',
  contestSomebody: 'شخص ما',
  contestPlaces: 'المراكز من {from} إلى {until}',
  contestPlace: 'المركز {n}',
  rewardsTitle: 'مكافآتك',
} satisfies PortalWords;
