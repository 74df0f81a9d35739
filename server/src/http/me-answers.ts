import { randomUUID } from 'node:crypto';
import { standingOf } from '../analytics/standing.js';
import { forgetPerson } from '../identity/forget-person.js';
import { personsOf } from '../identity/persons-of.js';
import { forgetVisitor } from '../orders/forget-visitor.js';
import { sweep } from '../orders/sweep.js';
import type { Answer } from './backend.js';
import { withConfirmation } from './confirmation-answers.js';
import { waitOfGuesser } from './guessed-codes.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readAsker, unknownAsker, whoIs } from './shopper-asks.js';
import { readPages } from './standing-pages.js';
import { tooOften } from './too-often.js';

/** `GET /v1/me?program={id}[&before={next or nextFriends}]` */
export const getMe: Answer = async (context, backend) => {
  const { req } = context;
  const { store, book, now, webhookSecret } = backend;
  // An order that names a code shows here whether anybody owns it.
  const wait = await waitOfGuesser(context, backend);
  if (wait > 0) return tooOften(wait);
  const asker = await readAsker(req.raw, backend);
  if (!asker.ok) return unknownAsker(asker);
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const pages = readPages(req.query('before'), program.id, webhookSecret);
  if (!pages.ok) return problemResponse(pages.problem);
  await sweep(store, book, now());
  const who = await whoIs(backend, program, asker.value);
  const standing = await standingOf(store, book, program, who, pages.value);
  const told = withConfirmation(standing, backend, program, who.advocates[0]);
  return jsonResponse(told);
};

/** `DELETE /v1/me?program={id}`: 204 also where nothing was known. */
export const deleteMe: Answer = async ({ req }, backend) => {
  const { store, book, now } = backend;
  const asker = await readAsker(req.raw, backend);
  if (!asker.ok) return unknownAsker(asker);
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const forgetting = { book, now: now(), fresh: randomUUID };
  if ('visitor' in asker.value) {
    await forgetVisitor(store, program.id, asker.value.visitor, forgetting);
  } else {
    const persons = await personsOf(store.people, program.id, asker.value.proof);
    for (const person of persons) await forgetPerson(store, program.id, person, forgetting);
  }
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
};
