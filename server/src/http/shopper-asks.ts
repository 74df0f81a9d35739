import { isVisitor, no, ok, type Program, type Result } from 'goodword/protocol';
import { personsOf } from '../identity/persons-of.js';
import type { Proof } from '../identity/proof.js';
import { verifyCustomer } from '../identity/verify-customer.js';
import { hashVisitor } from '../ledger/hash.js';
import { type Who, whoIsPerson, whoIsVisitor } from '../ledger/who.js';
import type { Backend } from './backend.js';
import { bearer } from './bearer.js';
import { problemResponse } from './problem-response.js';

/** What somebody shows of herself: the id of her browser (as its hash), or a proof. */
export type Asker = { readonly visitor: string } | { readonly proof: Proof };

const WHO = no(
  'unauthorised',
  'Send Authorization: Bearer and the visitor id of this browser, or a customer token of the shop.',
);

// Visitor ids have no dots, tokens have two.
const isToken = (text: string) => text.split('.').length === 3;

/** Reads `Authorization: Bearer`: a visitor id, or a customer token where the shop makes them. */
export async function readAsker(
  request: Request,
  backend: Pick<Backend, 'customerTokens' | 'now'>,
): Promise<Result<Asker>> {
  const text = bearer(request);
  if (isVisitor(text)) return ok({ visitor: hashVisitor(text) });
  if (!backend.customerTokens || !isToken(text)) return WHO;
  const proof = await readToken(text, backend);
  return proof.ok ? ok({ proof: proof.value }) : proof;
}

/** Reads a customer token; refuses it where the shop makes none. */
export const readToken = async (
  token: string,
  { customerTokens, now }: Pick<Backend, 'customerTokens' | 'now'>,
): Promise<Result<Proof>> =>
  customerTokens
    ? verifyCustomer(customerTokens, token, now())
    : no('unauthorised', 'This backend takes no customer tokens: set customerTokens.');

/** Whose numbers that opens. */
export async function whoIs(
  { store, now }: Pick<Backend, 'store' | 'now'>,
  { id }: Program,
  asker: Asker,
): Promise<Who> {
  if ('visitor' in asker) return whoIsVisitor(store, id, asker.visitor, now());
  return whoIsPerson(store, id, await personsOf(store.people, id, asker.proof));
}

/** Who nobody could make out: 401, or 503 where the shop's keys are out of reach. */
export const unknownAsker = ({ problem }: Extract<Result<never>, { ok: false }>): Response =>
  problem.code === 'unreachable'
    ? problemResponse(problem, 503, { 'retry-after': '5' })
    : problemResponse(problem);
