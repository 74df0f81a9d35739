import { forgetVisitor } from '../orders/forget-visitor.js';
import type { Store } from '../store/store.js';

/** Forgets a person in a program: each of her browsers, each of her codes, and what she proved. */
export async function forgetPerson(
  store: Store,
  program: string,
  person: string,
  forgetting: Parameters<typeof forgetVisitor>[3],
): Promise<void> {
  const { visitors } = await store.people.namesOf(program, person);
  const codes = await store.advocates.ofPerson(program, person);
  // Last of all the proofs: broken off in the middle, she is found again and forgotten.
  for (const visitor of new Set([...visitors, ...codes.map((code) => code.visitor)])) {
    await forgetVisitor(store, program, visitor, forgetting);
  }
  await store.people.forget(program, person);
}
