import { no, ok, type Program, type ProgramChange, type Result } from 'goodword/protocol';

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

/** What stands in a text that somebody has edited. */
export function readJson(text: string): Result<object> {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) return ok(read);
    return no('bad-request', 'It must be one program, in { and }.');
  } catch (error) {
    return no('bad-request', `This is no JSON yet: ${(error as Error).message}.`);
  }
}

/** Whether the merchant's own words stand beside an offer that is changed: they may say the old one. */
export const hasOwnWords = ({ offers, words }: Program, change: ProgramChange): boolean =>
  change.offers !== undefined && Boolean(offers.advocate.text ?? offers.friend.text ?? words);
