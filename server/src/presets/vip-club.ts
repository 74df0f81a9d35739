import type { Preset } from './preset.js';

/** Membership for the five best advocates, which they can lose again. */
export const vipClub = {
  offers: { advocate: { kind: 'nothing' }, friend: { kind: 'percent', percent: 10 } },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
  club: {
    id: 'circle',
    name: 'The inner circle',
    places: 5,
    offer: {
      kind: 'membership',
      name: 'The inner circle',
      perks: ['Free delivery', 'New things first'],
    },
  },
} satisfies Preset;
