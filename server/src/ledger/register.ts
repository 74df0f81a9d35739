import { randomInt } from 'node:crypto';
import { type Advocate, type Customer, no, ok, type Program, type Result } from 'goodword/protocol';
import type { AdvocateRecord, Advocates } from '../store/shelves/advocates.js';
import { knownCustomer } from './entry.js';
import { hashVisitor } from './hash.js';
import { newCode } from './new-code.js';
import { shareLink } from './share-link.js';

const TRIES = 8;

/**
 * Makes a visitor an advocate. The same visitor gets the same code again; what was not known of her before is
 * filled in, and she shares under the current version of the program from now on.
 */
export async function register(
  advocates: Advocates,
  program: Program,
  visitor: string,
  customer: Customer,
  now: number,
): Promise<Result<Advocate>> {
  const { id, ...person } = knownCustomer(customer);
  const wanted = {
    ...person,
    ...(id !== undefined && { customer: id }),
    program: program.id,
    visitor: hashVisitor(visitor),
    programVersion: program.version,
  };
  await advocates.learn(wanted);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const found = await advocates.ofVisitor(program.id, wanted.visitor);
    if (found) return ok(asAdvocate(program, found));
    const code = newCode(customer.firstName, attempt, randomInt);
    // False where the code is taken, or where the same visitor asked twice at once: the next round tells.
    await advocates.add({ ...wanted, code, at: now });
  }
  return no('conflict', 'No free code was found. Try again.');
}

export const asAdvocate = (program: Program, record: AdvocateRecord): Advocate => ({
  code: record.code,
  link: shareLink(program.shareUrl, record.code),
  ...(record.firstName !== undefined && { firstName: record.firstName }),
});
