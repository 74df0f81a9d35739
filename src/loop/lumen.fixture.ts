import type { ReferralEvent } from '../protocol/event.js';
import type { Program } from '../protocol/program.js';
import { ok } from '../protocol/result.js';

const offer = { kind: 'percent', percent: 20 } as const;

const program: Program = {
  id: 'default',
  version: 1,
  shop: 'Lumen Pottery',
  shareUrl: 'https://shop.example/',
  offers: { advocate: offer, friend: offer },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
  look: { accent: '#b5492f', scheme: 'light' },
};

/** The options of a shop whose backend takes everything; Ben has his link, and Anna invites whoever comes by hers. */
export const lumen = (sent: ReferralEvent[] = []) => ({
  program,
  language: 'en',
  advocate: { code: 'BEN123', link: 'https://shop.example/?via=BEN123' },
  transport: {
    send: async ({ events }: { readonly events: readonly ReferralEvent[] }) => {
      sent.push(...events);
      return { answers: events.map(({ id }) => ({ id, result: 'ok' as const })) };
    },
    standing: async () => ok({}),
    invitation: async (program: string, code: string) =>
      ok({ program, code, offer, firstName: 'Anna' }),
  },
});
