import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { PersonNames } from '../store/shelves/people.js';
import type { Shelves } from '../store/store.js';

/** Whose numbers may be told, by what the asker showed of herself. */
export interface Who extends PersonNames {
  /** Her codes; the first is the one that she shares. */
  readonly advocates: readonly AdvocateRecord[];
}

/**
 * Whoever holds the id of a browser: what this browser did itself, and no more; all that is hers where she proved in this
 * browser, not long ago, who she is.
 *
 * @param visitor The hash that the store knows.
 */
export async function whoIsVisitor(
  { advocates, people }: Pick<Shelves, 'advocates' | 'people'>,
  program: string,
  visitor: string,
  now: number,
): Promise<Who> {
  const present = await people.inBrowser(program, visitor);
  const open = present.find(({ openUntil = 0 }) => openUntil > now);
  if (open) return whoIsPerson({ advocates, people }, program, [open.person]);
  const own = await advocates.ofVisitor(program, visitor);
  return { visitors: [visitor], customers: [], emails: [], advocates: own ? [own] : [] };
}

/** Somebody who just proved who she is: what she did on all her devices. */
export async function whoIsPerson(
  { advocates, people }: Pick<Shelves, 'advocates' | 'people'>,
  program: string,
  persons: readonly string[],
): Promise<Who> {
  const all: Who[] = [];
  for (const person of persons) {
    const names = await people.namesOf(program, person);
    all.push({ ...names, advocates: await advocates.ofPerson(program, person) });
  }
  return {
    visitors: all.flatMap(({ visitors }) => visitors),
    customers: all.flatMap(({ customers }) => customers),
    emails: all.flatMap(({ emails }) => emails),
    advocates: all.flatMap((one) => one.advocates),
  };
}
