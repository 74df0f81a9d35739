import {
  GoodwordError,
  no,
  ok,
  type Program,
  type ProgramChange,
  type Result,
} from 'goodword/protocol';
import { defineProgram } from '../ledger/program-input.js';

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
  try {
    // Whatever was written: the border checks the rest, as it does with a program of the set-up.
    return ok({ ...defineProgram(withoutNulls(whole) as Program), version });
  } catch (error) {
    if (error instanceof GoodwordError) return no(error.code, error.message);
    throw error;
  }
}

const withoutNulls = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
