import type { ProgramFault } from 'goodword/protocol';
import type { Programs } from '../store/shelves/programs.js';
import { type LiveBook, openProgramBook, type ProgramBook } from './program-book.js';
import { type FaultyProgram, faultError, type ProgramInput } from './program-input.js';

interface Opening {
  readonly programs: readonly ProgramInput[];
  /** Those that contradict themselves: of each the version before is served, where there is one. */
  readonly faultyPrograms: readonly FaultyProgram[];
  readonly now: number;
  /** Whether the shop has a check of its own. */
  readonly checks: boolean;
}

interface Opened {
  readonly book: LiveBook;
  readonly programFaults: readonly ProgramFault[];
}

/** Publishes the programs of the set-up. Throws where one contradicts itself and nothing is left to serve. */
export async function openPrograms(
  shelf: Programs,
  { programs, faultyPrograms, now, checks }: Opening,
): Promise<Opened> {
  const kept = faultyPrograms.map(({ program }) => program.id);
  const book = await openProgramBook(shelf, programs, now, { checks, kept });
  const [first] = faultyPrograms;
  if (first && book.all().length === 0) throw faultError(first);
  const programFaults = faultyPrograms.map(({ program, fault }) =>
    servedNow({ program: program.id, fault }, book),
  );
  return { book, programFaults };
}

/** A fault of the set-up, with the version that is served of the program now: a person may have published one since. */
export function servedNow(fault: ProgramFault, book: ProgramBook): ProgramFault {
  const served = book.current(fault.program)?.version;
  return { ...fault, ...(served !== undefined && { served }) };
}
