import type { ProgramInput } from '@goodword/server';

const amount = (cents: number) =>
  ({ kind: 'amount', value: { amount: cents, currency: 'USD' } }) as const;

/** The programme of the shop whose pages are hostile. */
export const program = (url: string): ProgramInput => ({
  id: 'default',
  shop: 'Kiln & Clay',
  shareUrl: `${url}/blank`,
  offers: { advocate: amount(1000), friend: amount(1500) },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
  look: { accent: '#b5492f', scheme: 'auto' },
});
