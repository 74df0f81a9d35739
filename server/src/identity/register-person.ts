import type { Advocate, Program, Result } from 'goodword/protocol';
import { ok } from 'goodword/protocol';
import { hashVisitor } from '../ledger/hash.js';
import { asAdvocate, register, renew } from '../ledger/register.js';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { Shelves, Store } from '../store/store.js';
import { type Joining, join } from './join.js';
import type { Proof } from './proof.js';

/**
 * Makes somebody an advocate who proved who she is: on all her devices she shares under one code, the one that was hers
 * first.
 */
export async function registerPerson(
  store: Store,
  program: Program,
  visitor: string,
  proof: Proof,
  joining: Joining & { readonly language?: string | undefined },
): Promise<Result<Advocate>> {
  const hash = hashVisitor(visitor);
  const person = await join(store, program.id, proof, { visitor: hash }, joining);
  const { now } = joining;
  const [hers] = await store.advocates.ofPerson(program.id, person);
  if (hers) return ok(await shared(store, program, hers, now));
  // Alone, so that two devices at once do not make two codes.
  return store.exclusively(program.id, async (within) => {
    const [made] = await within.advocates.ofPerson(program.id, person);
    if (made) return ok(await shared(within, program, made, now));
    // Where somebody else made a code in this browser, hers belongs to none.
    const taken = await within.advocates.ofVisitor(program.id, hash);
    const known = {
      ...(proof.customer !== undefined && { id: proof.customer }),
      ...(proof.firstName !== undefined && { firstName: proof.firstName }),
    };
    const from = taken ? `person ${person}` : visitor;
    const advocate = await register(within, program, from, known, now, joining.language);
    if (!advocate.ok) return advocate;
    await within.advocates.claim({ program: program.id, code: advocate.value.code, person }, now);
    return advocate;
  });
}

/**
 * The code of whoever proved in this browser who she is, and has not said it again today: a code is no secret. Nobody's
 * where several did. What is typed with it changes nothing.
 *
 * @param visitor The hash that the store knows.
 */
export async function codeInBrowser(
  store: Shelves,
  program: Program,
  visitor: string,
  now: number,
): Promise<Advocate | undefined> {
  const made = await store.advocates.ofVisitor(program.id, visitor);
  const present = made ? [] : await store.people.inBrowser(program.id, visitor);
  const person = made?.person ?? (present.length === 1 ? present[0]?.person : undefined);
  if (person === undefined) return undefined;
  const [hers] = await store.advocates.ofPerson(program.id, person);
  return hers && shared(store, program, hers, now);
}

async function shared(store: Shelves, program: Program, hers: AdvocateRecord, now: number) {
  await renew(store, program, hers, now);
  return asAdvocate(program, hers);
}
