import { ok, type Program, type ProgramChange, type Result } from 'goodword/protocol';
import { readProgram } from '../ledger/program-input.js';

/** A version of a program as it would have been, or what is wrong with it. Its number stays. */
export function changedProgram(program: Program, change: ProgramChange): Result<Program> {
  const { version, ...input } = program;
  const { offers, rules, tiers } = change;
  const whole = {
    ...input,
    offers: { ...input.offers, ...offers },
    rules: withoutNulls({ ...input.rules, ...rules }),
    ...(tiers !== undefined && { tiers }),
  };
  // Whatever was written: the border checks the rest, as it does with a program of the set-up.
  const read = readProgram(withoutNulls(whole));
  return read.ok ? ok({ ...read.value, version }) : read;
}

const withoutNulls = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
