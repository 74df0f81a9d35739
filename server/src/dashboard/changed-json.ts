import type { Program, ProgramChange } from 'goodword/protocol';

/** The program with the change, as it is written in `programs.json`: the backend numbers versions by itself. */
export function changedJson(program: Program, { offers, rules }: ProgramChange): string {
  const { version: _, ...input } = program;
  const changed = {
    ...input,
    offers: { ...input.offers, ...offers },
    rules: Object.fromEntries(
      Object.entries({ ...input.rules, ...rules }).filter(([, value]) => value !== null),
    ),
  };
  return JSON.stringify(changed, null, 2);
}

/** Whether the merchant's own words stand beside an offer that is changed: they may say the old one. */
export const hasOwnWords = ({ offers, words }: Program, change: ProgramChange): boolean =>
  change.offers !== undefined && Boolean(offers.advocate.text ?? offers.friend.text ?? words);
