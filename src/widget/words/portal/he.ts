import type { PortalWords } from './en.js';

export default {
  tierTitle: 'השלב הבא שלך',
  tierLeft: 'עוד {n} עד {offer} על כל חבר',
  tierFirst: 'מהחבר הראשון',
  tierFrom: 'מחבר מספר {n}',
  contestEnds: 'עד {date}',
  contestOver: 'הסתיים ב-{date}',
  contestEmpty: 'אין עדיין מוביל. חבר אחד מספיק למקום הראשון.',
  contestYou: 'המקום שלך',
  contestSomebody: 'ללא שם',
  contestPlaces: 'מקומות {from} עד {until}',
  contestPlace: 'מקום {n}',
  rewardsTitle: 'ההטבות שלך',
} satisfies PortalWords;
