import { randomUUID } from 'node:crypto';
import { isVisitor, no } from 'goodword/protocol';
import { standingOf } from '../analytics/standing.js';
import { hashVisitor } from '../ledger/hash.js';
import { forgetVisitor } from '../orders/forget-visitor.js';
import { sweep } from '../orders/sweep.js';
import type { Answer } from './backend.js';
import { bearer } from './bearer.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';

const WHO = no(
  'unauthorised',
  'Send Authorization: Bearer and the visitor id of this browser.',
).problem;

/** `GET /v1/me?program={id}` */
export const getMe: Answer = async ({ req }, { store, book, now }) => {
  const visitor = bearer(req.raw);
  if (!isVisitor(visitor)) return problemResponse(WHO);
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  await sweep(store, book, now());
  const standing = await standingOf(store, program, hashVisitor(visitor));
  return Response.json(standing, { headers: { 'cache-control': 'no-store' } });
};

/** `DELETE /v1/me?program={id}`: 204 also where nothing was known. */
export const deleteMe: Answer = async ({ req }, { store, book, now }) => {
  const visitor = bearer(req.raw);
  if (!isVisitor(visitor)) return problemResponse(WHO);
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const forgetting = { book, now: now(), fresh: randomUUID };
  await forgetVisitor(store, program.id, hashVisitor(visitor), forgetting);
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
};
