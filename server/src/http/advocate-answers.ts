import { isCode, isVisitor, no, parseCustomer } from 'goodword/protocol';
import * as v from 'valibot';
import { register, registerUnder } from '../ledger/register.js';
import { languageOf } from '../links/language.js';
import type { Answer } from './backend.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readJson } from './read-json.js';

const registration = v.object({
  program: v.string(),
  visitor: v.custom<string>(isVisitor),
  // A customer that cannot be read is no reason to refuse an advocate.
  customer: v.fallback(v.record(v.string(), v.unknown()), {}),
  cause: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))),
});

const UNREADABLE = no(
  'bad-request',
  'Send { "program", "visitor" } as JSON; visitor is 16 to 64 of A-Z a-z 0-9 _ -; cause is the id of a cause.',
).problem;

const vanity = v.object({
  program: v.string(),
  code: v.custom<string>(isCode),
  customer: v.fallback(v.record(v.string(), v.unknown()), {}),
});

const UNREADABLE_CODE = no(
  'bad-request',
  'Send { "program", "code", "customer"? } as JSON; a code is 3 to 32 of A-Z a-z 0-9 _ -',
).problem;

/** `POST /v1/admin/advocates`: a code that the shop chooses, for an influencer or a printed card. */
export const postVanityCode: Answer = async ({ req }, { store, book, now }) => {
  const body = v.safeParse(vanity, readJson(await req.text()));
  if (!body.success) return problemResponse(UNREADABLE_CODE);
  const program = book.current(body.output.program);
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const customer = parseCustomer(body.output.customer);
  const made = await registerUnder(store, program, body.output.code, customer, now());
  return made.ok
    ? Response.json(made.value, { headers: { 'cache-control': 'no-store' } })
    : problemResponse(made.problem);
};

/** `POST /v1/advocates` */
export const postAdvocate: Answer = async ({ req }, { store, book, now }) => {
  const body = v.safeParse(registration, readJson(await req.text()));
  if (!body.success) return problemResponse(UNREADABLE);
  const { program: id, visitor, customer, cause } = body.output;
  const program = book.current(id);
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const known = parseCustomer(customer);
  const advocate = await register(store, program, visitor, known, now(), languageOf(req.raw));
  if (advocate.ok && cause !== undefined) {
    const subject = `code:${advocate.value.code.toLowerCase()}`;
    await store.traits.add([{ program: id, subject, kind: 'cause', since: now(), value: cause }]);
  }
  return advocate.ok
    ? Response.json(advocate.value, { headers: { 'cache-control': 'no-store' } })
    : problemResponse(advocate.problem);
};
