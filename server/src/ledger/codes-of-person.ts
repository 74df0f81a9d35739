import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { Shelves } from '../store/store.js';

/**
 * Every code of the person who owns this one: a vanity code and the one of her browser, or those of two browsers in which
 * she proved who she is. Caps and tiers are a person's, so that a second code is no second chance. Only what was proven makes
 * two codes one: whoever types another's address must not use up what that other may earn.
 */
export async function codesOfPerson(
  { advocates }: Pick<Shelves, 'advocates'>,
  { program, code, person }: Pick<AdvocateRecord, 'program' | 'code' | 'person'>,
): Promise<readonly string[]> {
  if (person === undefined) return [code];
  return (await advocates.ofPerson(program, person)).map((one) => one.code);
}

/** The same of a code whose owner is not at hand. */
export async function codesBeside(
  store: Pick<Shelves, 'advocates'>,
  program: string,
  code: string,
): Promise<readonly string[]> {
  const [owner] = await store.advocates.ofCodes(program, [code]);
  return owner ? codesOfPerson(store, owner) : [code];
}
