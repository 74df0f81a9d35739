import { GoodwordError, type Program } from 'goodword/protocol';
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
  return readProgram(input, 'program');
}

/** Reads the programs of the set-up; throws `bad-options` that says where and what to write instead. */
export function readPrograms(input: unknown): readonly ProgramInput[] {
  if (!Array.isArray(input)) throw wrong('programs must be a list of programs');
  if (input.length === 0) throw wrong('programs must hold one program or more');
  const programs = input.map((program, index) => readProgram(program, `programs.${index}`));
  const ids = programs.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw wrong(`programs has the id "${twice}" twice; ids are unique`);
  return programs;
}

function readProgram(input: unknown, place: string): ProgramInput {
  const read = v.safeParse(programSchema, input, { abortPipeEarly: true });
  if (!read.success) {
    const [issue] = read.issues;
    const where = v.getDotPath(issue);
    throw wrong(`${place}${where ? `.${where}` : ''} ${issue.message}`);
  }
  const contradiction = contradictionIn(read.output);
  if (contradiction) throw wrong(`${place}.${contradiction.where} ${contradiction.what}`);
  return read.output;
}

const wrong = (text: string) => new GoodwordError({ code: 'bad-options', message: `${text}.` });
