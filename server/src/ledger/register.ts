import { randomInt } from 'node:crypto';
import { type Advocate, type Customer, no, ok, type Program, type Result } from 'goodword/protocol';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { Trait } from '../store/shelves/traits.js';
import type { Shelves } from '../store/store.js';
import { knownCustomer } from './entry.js';
import { hashVisitor } from './hash.js';
import { newCode } from './new-code.js';
import { shareLink } from './share-link.js';

const TRIES = 8;

/**
 * Makes a visitor an advocate. The same visitor gets the same code again; what was not known of her before is
 * filled in, and she shares under the current version of the program from now on.
 *
 * @param language What she reads, as BCP 47: chats show her link in it.
 */
export async function register(
  { advocates, traits }: Pick<Shelves, 'advocates' | 'traits'>,
  program: Program,
  visitor: string,
  customer: Customer,
  now: number,
  language?: string,
): Promise<Result<Advocate>> {
  const { id, ...person } = knownCustomer(customer);
  const wanted = {
    ...person,
    ...(id !== undefined && { customer: id }),
    program: program.id,
    visitor: hashVisitor(visitor),
    programVersion: program.version,
  };
  const before = await advocates.ofVisitor(program.id, wanted.visitor);
  if (before) {
    await advocates.learn(wanted);
    await renew({ advocates, traits }, program, before, now);
  }
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const found = await advocates.ofVisitor(program.id, wanted.visitor);
    if (found) return ok(asAdvocate(program, found));
    const code = newCode(customer.firstName, attempt, randomInt);
    // False where the code is taken, or where the same visitor asked twice at once: the next round tells.
    if (await advocates.add({ ...wanted, code, at: now })) {
      const version = sharesUnder(code, program, now);
      const speaks = language && ({ ...version, kind: 'language', value: language } as const);
      await traits.add(speaks ? [version, speaks] : [version]);
    }
  }
  return no('conflict', 'No free code was found. Try again.');
}

/** An advocate shares under the current version of the program from now on. */
export async function renew(
  { advocates, traits }: Pick<Shelves, 'advocates' | 'traits'>,
  { id, version }: Program,
  { code, visitor, programVersion }: AdvocateRecord,
  now: number,
): Promise<void> {
  if (programVersion === version) return;
  await advocates.learn({ program: id, visitor, programVersion: version });
  await traits.add([sharesUnder(code, { id, version }, now)]);
}

const sharesUnder = (
  code: string,
  program: Pick<Program, 'id' | 'version'>,
  since: number,
): Trait => ({
  program: program.id,
  subject: `code:${code.toLowerCase()}`,
  kind: 'version',
  since,
  value: String(program.version),
});

/** Makes somebody an advocate under a code that the shop chose: an influencer's name, or one for a printed card. */
export async function registerUnder(
  { advocates, traits }: Pick<Shelves, 'advocates' | 'traits'>,
  program: Program,
  code: string,
  customer: Customer,
  now: number,
): Promise<Result<Advocate>> {
  const { id, ...person } = knownCustomer(customer);
  const record: AdvocateRecord = {
    ...person,
    ...(id !== undefined && { customer: id }),
    program: program.id,
    code,
    // Nobody's browser: she has her numbers from the shop.
    visitor: hashVisitor(`code ${code.toLowerCase()} ${randomInt(2 ** 47)}`),
    programVersion: program.version,
    at: now,
  };
  if (!(await advocates.add(record))) {
    return no('conflict', 'Somebody has this code already. Choose another one.');
  }
  await traits.add([sharesUnder(code, program, now)]);
  return ok(asAdvocate(program, record));
}

export const asAdvocate = (program: Program, record: AdvocateRecord): Advocate => ({
  code: record.code,
  link: shareLink(program, record.code),
  ...(record.firstName !== undefined && { firstName: record.firstName }),
});
