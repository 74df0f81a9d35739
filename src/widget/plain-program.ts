import type { Program } from '../protocol/program.js';

const NOTHING = { kind: 'nothing', text: {} } as const;

/** What is shown where the shop's program does not come, or cannot be shown: her link, and no promise. */
export const plainProgram = (id: string, { hostname, origin }: Location): Program => ({
  id,
  version: 0, // see isPlain
  shop: hostname,
  shareUrl: `${origin}/`,
  offers: { advocate: NOTHING, friend: NOTHING },
  rules: { windowDays: 0, credit: 'last', firstOrderOnly: false, holdDays: 0 },
});
