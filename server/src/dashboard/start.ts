import type { Program, ProgramChange } from 'goodword/protocol';

/** A program to start from, as the backend tells it. */
export interface Start {
  readonly name: string;
  /** What it is good for; those of one need stand together. */
  readonly need: string;
  readonly title: string;
  /** What each side gets, in words; nothing where it gets nothing. */
  readonly advocate: string;
  readonly friend: string;
  readonly program: Pick<Program, 'offers' | 'rules' | 'tiers' | 'contest' | 'club'>;
}

/** The shop's own program with what it promises, and by which rules, from elsewhere. */
export function startedFrom(own: Program, { program }: Start): Program {
  const { offers: _, rules: __, tiers: ___, contest: ____, club: _____, ...shop } = own;
  return { ...shop, ...program };
}

/** What makes the one out of the other. Contest and club are no part of what can be tried. */
export function changeTo(own: Program, { program }: Start): ProgramChange {
  const { offers, rules, tiers } = program;
  const without = Object.keys(own.rules).map((name) => [name, null]);
  return {
    offers,
    rules: { ...Object.fromEntries(without), ...rules },
    ...((tiers ?? own.tiers) && { tiers: tiers ?? null }),
  };
}

/** One change after another. */
export const bothChanges = (first: ProgramChange, second: ProgramChange): ProgramChange => ({
  ...first,
  ...second,
  offers: { ...first.offers, ...second.offers },
  rules: { ...first.rules, ...second.rules },
});
