import { isVisitor, no, parseCustomer } from 'goodword/protocol';
import * as v from 'valibot';
import { register } from '../ledger/register.js';
import type { Answer } from './backend.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readJson } from './read-json.js';

const registration = v.object({
  program: v.string(),
  visitor: v.custom<string>(isVisitor),
  // A customer that cannot be read is no reason to refuse an advocate.
  customer: v.fallback(v.record(v.string(), v.unknown()), {}),
});

const UNREADABLE = no(
  'bad-request',
  'Send { "program", "visitor" } as JSON; visitor is 16 to 64 of A-Z a-z 0-9 _ -',
).problem;

/** `POST /v1/advocates` */
export const postAdvocate: Answer = async ({ req }, { store, book, now }) => {
  const body = v.safeParse(registration, readJson(await req.text()));
  if (!body.success) return problemResponse(UNREADABLE);
  const { program: id, visitor, customer } = body.output;
  const program = book.current(id);
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const known = parseCustomer(customer);
  const advocate = await register(store.advocates, program, visitor, known, now());
  return advocate.ok
    ? Response.json(advocate.value, { headers: { 'cache-control': 'no-store' } })
    : problemResponse(advocate.problem);
};
