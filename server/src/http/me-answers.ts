import { isVisitor, no } from 'goodword/protocol';
import { standingOf } from '../analytics/standing.js';
import { hashVisitor } from '../ledger/hash.js';
import { sweep } from '../orders/sweep.js';
import type { Answer } from './backend.js';
import { bearer } from './bearer.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';

/** `GET /v1/me?program={id}` */
export const getMe: Answer = async ({ req }, { store, book, now }) => {
  const visitor = bearer(req.raw);
  if (!isVisitor(visitor)) {
    const message = 'Send Authorization: Bearer and the visitor id of this browser.';
    return problemResponse(no('unauthorised', message).problem);
  }
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  await sweep(store, book, now());
  const standing = await standingOf(store, program, hashVisitor(visitor));
  return Response.json(standing, { headers: { 'cache-control': 'no-store' } });
};
