import type { Start } from './start.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

/** A program to start from, as the backend tells it. */
export const tiered: Start = {
  ...{ name: 'tiered', need: 'To have people bring more', title: 'More per friend' },
  ...{ advocate: '$5 credit, $10 credit from friend 2 on', friend: '' },
  program: {
    offers: { advocate: { kind: 'credit', value: usd(500) }, friend: { kind: 'nothing' } },
    rules: { windowDays: 60, credit: 'first', firstOrderOnly: true, holdDays: 7 },
    tiers: [{ from: 2, advocate: { kind: 'credit', value: usd(1000) } }],
    club: { id: 'vip', name: 'VIP', places: 5, offer: { kind: 'badge', name: 'VIP' } },
  },
};
