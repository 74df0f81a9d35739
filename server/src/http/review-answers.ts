import { randomUUID } from 'node:crypto';
import { no } from 'goodword/protocol';
import * as v from 'valibot';
import { readPlace } from '../analytics/conversions.js';
import { reviewOf, reviewsOf } from '../analytics/reviews.js';
import { decideReview } from '../orders/decide-review.js';
import { sweep } from '../orders/sweep.js';
import type { Answer } from './backend.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readJson } from './read-json.js';

const json = (body: unknown) => Response.json(body, { headers: { 'cache-control': 'no-store' } });

export const reviewAction = v.object({
  action: v.picklist(['approve', 'reject']),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(1_000))),
});

const UNREADABLE = no(
  'bad-request',
  'Send { "action": "approve" | "reject", "note"? } as JSON; the note up to 1000 characters.',
).problem;

/** What the audit log tells of a decision. */
export const noteOfReview = (body: string): string | undefined => {
  const action = v.safeParse(reviewAction, readJson(body));
  return action.success ? [action.output.action, action.output.note].join(' ').trim() : undefined;
};

/** `GET /v1/admin/reviews?program=&after=` */
export const getReviews: Answer = async ({ req }, { store, book, now }) => {
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const after = readPlace(req.query('after'), 'after');
  if (!after.ok) return problemResponse(after.problem);
  await sweep(store, book, now());
  return json(await reviewsOf(store, program.id, after.value));
};

/** `POST /v1/admin/reviews/{order}?program=` */
export const postReview: Answer = async ({ req }, { store, book, now }) => {
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const action = v.safeParse(reviewAction, readJson(await req.text()));
  if (!action.success) return problemResponse(UNREADABLE);
  const which = { program: program.id, id: req.param('order') ?? '' };
  const act = { id: randomUUID(), now: now() };
  const decided = await decideReview(store, book, which, action.output, act);
  return decided.ok ? json(await reviewOf(store, decided.value)) : problemResponse(decided.problem);
};
