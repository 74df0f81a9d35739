import { randomUUID as fresh } from 'node:crypto';
import {
  type Advocate,
  type Customer,
  isCode,
  isVisitor,
  no,
  ok,
  type Program,
  parseCustomer,
  type Result,
} from 'goodword/protocol';
import * as v from 'valibot';
import { giveCode } from '../identity/join.js';
import { codeInBrowser, registerPerson } from '../identity/register-person.js';
import { hashEmail, hashVisitor } from '../ledger/hash.js';
import { register, registerUnder } from '../ledger/register.js';
import { languageOf } from '../links/language.js';
import { askToConfirm } from '../mail/ask-to-confirm.js';
import { keepAddress } from '../mail/keep-address.js';
import type { Store } from '../store/store.js';
import type { Answer } from './backend.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readJson } from './read-json.js';
import { readToken, unknownAsker } from './shopper-asks.js';

export const registration = v.object({
  program: v.string(),
  visitor: v.custom<string>(isVisitor),
  // A customer that cannot be read is no reason to refuse an advocate.
  customer: v.fallback(v.record(v.string(), v.unknown()), {}),
  customerToken: v.exactOptional(v.string()),
  cause: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))),
});

const UNREADABLE = no(
  'bad-request',
  'Send { "program", "visitor" } as JSON; visitor is 16 to 64 of A-Z a-z 0-9 _ -; cause is the id of a cause.',
).problem;

export const vanity = v.object({
  program: v.string(),
  code: v.custom<string>(isCode),
  customer: v.fallback(v.record(v.string(), v.unknown()), {}),
});

const UNREADABLE_CODE = no(
  'bad-request',
  'Send { "program", "code", "customer"? } as JSON; a code is 3 to 32 of A-Z a-z 0-9 _ -',
).problem;

/** `POST /v1/admin/advocates`: a code that the shop chooses, for an influencer or a printed card. */
export const postVanityCode: Answer = async ({ req }, { store, book, now, sealer }) => {
  const body = v.safeParse(vanity, readJson(await req.text()));
  if (!body.success) return problemResponse(UNREADABLE_CODE);
  const program = book.current(body.output.program);
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const customer = parseCustomer(body.output.customer);
  const heard = { program: program.id, email: customer.email, at: now(), by: 'shop' } as const;
  await keepAddress(store, sealer, heard);
  const made = await registerUnder(store, program, body.output.code, customer, now());
  if (made.ok && customer.id !== undefined) {
    const given = { code: made.value.code, customer: customer.id };
    await giveCode(store, program.id, given, { book, now: now(), fresh });
  }
  return made.ok ? jsonResponse(made.value) : problemResponse(made.problem);
};

/** `POST /v1/advocates` */
export const postAdvocate: Answer = async ({ req }, backend) => {
  const { store, book, now } = backend;
  const body = v.safeParse(registration, readJson(await req.text()));
  if (!body.success) return problemResponse(UNREADABLE);
  const { program: id, visitor, customer, customerToken, cause } = body.output;
  const program = book.current(id);
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const language = languageOf(req.raw);
  const proof = customerToken === undefined ? undefined : await readToken(customerToken, backend);
  if (proof?.ok === false) return unknownAsker(proof);
  const email = proof ? proof.value.address : parseCustomer(customer).email;
  const heard = { program: id, email, language, at: now() };
  await keepAddress(store, backend.sealer, { ...heard, by: proof ? 'shop' : 'typed' });
  if (!proof && email !== undefined) {
    const typed = { email: hashEmail(email), typedBy: 'advocate', at: now() } as const;
    await askToConfirm(store, program, typed);
  }
  const advocate = proof
    ? await registerPerson(store, program, visitor, proof.value, {
        book,
        now: now(),
        fresh,
        language,
      })
    : await registerVisitor(store, program, visitor, parseCustomer(customer), now(), language);
  if (advocate.ok && cause !== undefined) {
    const subject = `code:${advocate.value.code.toLowerCase()}`;
    await store.traits.add([{ program: id, subject, kind: 'cause', since: now(), value: cause }]);
  }
  return advocate.ok ? jsonResponse(advocate.value) : problemResponse(advocate.problem);
};

/** By the id of her browser alone. What is typed with it never changes what somebody proved. */
async function registerVisitor(
  store: Store,
  program: Program,
  visitor: string,
  typed: Customer,
  now: number,
  language: string | undefined,
): Promise<Result<Advocate>> {
  const hers = await codeInBrowser(store, program, hashVisitor(visitor), now);
  return hers ? ok(hers) : register(store, program, visitor, typed, now, language);
}
