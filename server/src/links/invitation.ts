import type { Offer, Program } from 'goodword/protocol';
import type { ProgramBook } from '../ledger/program-book.js';
import { traitAt } from '../ledger/traits.js';
import type { Shelves } from '../store/store.js';
import { type Language, spokenHere } from './language.js';

/** What stands behind a code, for whoever shows it to a friend. */
export interface Shown {
  readonly program: Program;
  /** As its owner writes it. */
  readonly code: string;
  readonly offer: Offer;
  readonly firstName?: string;
  /** The advocate's, where it is spoken here; else English. */
  readonly language: Language;
}

/** Whose code it is, in the first program that has it. */
export async function invitationOf(
  { advocates, programs, traits }: Pick<Shelves, 'advocates' | 'programs' | 'traits'>,
  book: ProgramBook,
  code: string,
  now: number,
): Promise<Shown | undefined> {
  for (const program of book.all()) {
    const [owner] = await advocates.ofCodes(program.id, [code]);
    if (!owner) continue;
    const said = await traits.of(program.id, [`code:${owner.code.toLowerCase()}`]);
    const shared = await book.version(programs, program.id, owner.programVersion);
    return {
      program,
      code: owner.code,
      offer: (shared ?? program).offers.friend,
      ...(owner.firstName !== undefined && { firstName: owner.firstName }),
      language: spokenHere(traitAt(said, 'language', now) ?? 'en') ?? 'en',
    };
  }
  return undefined;
}
