import { GoodwordError, no, ok, type Program, type Result } from 'goodword/protocol';
import * as v from 'valibot';
import { contradictionIn } from './program-contradictions.js';
import { programSchema } from './program-schema.js';

/** A program as a merchant writes it; the backend numbers its versions. */
export type ProgramInput = Omit<Program, 'version'>;

/**
 * A program, checked: throws `GoodwordError` with `bad-options` where a field is wrong or the program contradicts
 * itself, and says where and what to write instead.
 */
export function defineProgram(input: ProgramInput): ProgramInput {
  const read = readProgram(input);
  if (!read.ok) throw new GoodwordError(read.problem);
  return read.value;
}

/** The same for what somebody sends while everything runs: the problem says where and what to write instead. */
export function readProgram(input: unknown): Result<ProgramInput> {
  const place = 'program';
  const read = readShape(input, place);
  const fault = read.ok ? faultIn(read.value) : undefined;
  return fault === undefined ? read : no('bad-options', `${place}.${fault}.`);
}

/** A program that can be read, and contradicts itself. */
export interface FaultyProgram {
  readonly program: ProgramInput;
  /** `rules.expiryDays must be …` */
  readonly fault: string;
  /** Where it stands in the set-up, e.g. `programs.0`. */
  readonly place: string;
}

interface SortedPrograms {
  readonly right: readonly ProgramInput[];
  readonly faulty: readonly FaultyProgram[];
}

/** Reads the programs of the set-up; throws `bad-options` that says where and what to write instead. */
export function readPrograms(input: unknown): readonly ProgramInput[] {
  const { right, faulty } = sortPrograms(input);
  if (faulty[0]) throw faultError(faulty[0]);
  return right;
}

/** The same, with those apart that contradict themselves: one of them must not keep the others from being served. */
export function sortPrograms(input: unknown): SortedPrograms {
  if (!Array.isArray(input)) throw wrong('programs must be a list of programs');
  if (input.length === 0) throw wrong('programs must hold one program or more');
  const programs = input.map((program, index) => {
    const place = `programs.${index}`;
    const read = readShape(program, place);
    if (!read.ok) throw new GoodwordError(read.problem);
    return { program: read.value, fault: faultIn(read.value), place };
  });
  const ids = programs.map(({ program }) => program.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw wrong(`programs has the id "${twice}" twice; ids are unique`);
  return {
    right: programs.flatMap(({ program, fault }) => (fault === undefined ? program : [])),
    faulty: programs.flatMap(({ fault, ...one }) => (fault === undefined ? [] : { ...one, fault })),
  };
}

export const faultError = ({ place, fault }: FaultyProgram): GoodwordError =>
  wrong(`${place}.${fault}`);

function faultIn(program: ProgramInput): string | undefined {
  const contradiction = contradictionIn(program);
  return contradiction && `${contradiction.where} ${contradiction.what}`;
}

function readShape(input: unknown, place: string): Result<ProgramInput> {
  const read = v.safeParse(programSchema, input, { abortPipeEarly: true });
  if (read.success) return ok(read.output);
  const [issue] = read.issues;
  const where = v.getDotPath(issue);
  return no('bad-options', `${place}${where ? `.${where}` : ''} ${issue.message}.`);
}

const wrong = (text: string) => new GoodwordError({ code: 'bad-options', message: `${text}.` });
