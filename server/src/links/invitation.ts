import type { Offer, Program } from 'goodword/protocol';
import { ownerOfCode } from '../ledger/owner-of-code.js';
import type { ProgramBook } from '../ledger/program-book.js';
import { traitAt } from '../ledger/traits.js';
import type { Shelves } from '../store/store.js';
import { type Language, spokenHere } from './language.js';

/** What stands behind a code, for whoever shows it to a friend. */
export interface Shown {
  readonly program: Program;
  /** The advocate's own, as she writes it: what stands in links. */
  readonly code: string;
  /** What is typed: the same, or the code for one order that was asked for. */
  readonly typed: string;
  readonly offer: Offer;
  readonly firstName?: string;
  /** The advocate's, where it is spoken here; else English. */
  readonly language: Language;
}

/** Whose code it is, in the first program that has it. */
export async function invitationOf(
  store: Pick<Shelves, 'advocates' | 'programs' | 'singleCodes' | 'traits'>,
  book: ProgramBook,
  code: string,
  now: number,
): Promise<Shown | undefined> {
  for (const program of book.all()) {
    const found = await ownerOfCode(store, program.id, code);
    if (!found) continue;
    const { owner } = found;
    const said = await store.traits.of(program.id, [`code:${owner.code.toLowerCase()}`]);
    const shared = await book.version(store.programs, program.id, owner.programVersion);
    return {
      program,
      code: owner.code,
      typed: found.code,
      offer: (shared ?? program).offers.friend,
      ...(owner.firstName !== undefined && { firstName: owner.firstName }),
      language: spokenHere(traitAt(said, 'language', now) ?? 'en') ?? 'en',
    };
  }
  return undefined;
}
