import type { People } from '../store/shelves/people.js';
import { keysOf, type Proof } from './proof.js';

/**
 * The persons whom a proof names, who was known first comes first. An account is one person's: an address that another
 * account proved before, and that has moved since, does not make two accounts one.
 */
export async function personsOf(
  people: People,
  program: string,
  proof: Proof,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const person of await people.ofProofs(program, keysOf(proof))) {
    const { customers } = await people.namesOf(program, person);
    const fits =
      proof.customer === undefined || customers.length === 0 || customers.includes(proof.customer);
    if (fits) found.push(person);
  }
  return found;
}
