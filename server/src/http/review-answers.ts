import { randomUUID } from 'node:crypto';
import { isCode, no, type OrderUnderReview, sameCode } from 'goodword/protocol';
import * as v from 'valibot';
import { readPlace } from '../analytics/conversions.js';
import { reviewOf, reviewsOf } from '../analytics/reviews.js';
import { claimantsOf } from '../orders/claimants.js';
import { decideReview } from '../orders/decide-review.js';
import { sweep } from '../orders/sweep.js';
import type { Answer, Backend } from './backend.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readJson } from './read-json.js';

const note = v.exactOptional(v.pipe(v.string(), v.maxLength(1_000)));

export const reviewAction = v.variant('action', [
  v.object({ action: v.picklist(['approve', 'reject']), note }),
  v.object({ action: v.literal('give'), code: v.custom<string>(isCode), note }),
]);

const UNREADABLE = no(
  'bad-request',
  'Send { "action": "approve" | "reject", "note"? } or { "action": "give", "code", "note"? } as JSON; the note up to 1000 characters.',
).problem;

/** What the audit log tells of a decision. */
export const noteOfReview = (body: string): string | undefined => {
  const action = v.safeParse(reviewAction, readJson(body));
  if (!action.success) return undefined;
  const { output } = action;
  const told = [output.action, ...(output.action === 'give' ? [output.code] : []), output.note];
  return told.join(' ').trim();
};

/** `GET /v1/admin/reviews?program=&after=` */
export const getReviews: Answer = async ({ req }, backend) => {
  const { store, book, now } = backend;
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const after = readPlace(req.query('after'), 'after');
  if (!after.ok) return problemResponse(after.problem);
  await sweep(store, book, now());
  const page = await reviewsOf(store, program.id, after.value);
  const reviews = await Promise.all(
    page.reviews.map((one) => withClaimed(backend, program.id, one)),
  );
  return jsonResponse({ ...page, reviews });
};

/** `POST /v1/admin/reviews/{order}?program=` */
export const postReview: Answer = async ({ req }, backend) => {
  const { store, book, now } = backend;
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const action = v.safeParse(reviewAction, readJson(await req.text()));
  if (!action.success) return problemResponse(UNREADABLE);
  const which = { program: program.id, id: req.param('order') ?? '' };
  const act = { id: randomUUID(), now: now() };
  const decided = await decideReview(store, book, which, action.output, act);
  if (!decided.ok) return problemResponse(decided.problem);
  const review = await reviewOf(store, decided.value);
  return jsonResponse(review && (await withClaimed(backend, program.id, review)));
};

/** With those to whom the credit may be given. */
async function withClaimed(
  { store, book }: Backend,
  program: string,
  review: OrderUnderReview,
): Promise<OrderUnderReview> {
  const disagrees = review.decision.doubts?.some(({ doubt }) => doubt === 'claim-disagrees');
  const order = disagrees && (await store.orders.find(program, review.orderId));
  if (!order) return review;
  const claimed = (await claimantsOf(store, book, order))
    .filter(({ code }) => !sameCode(code, order.decision.code ?? ''))
    .map(({ code, firstName }) => ({ code, ...(firstName !== undefined && { firstName }) }));
  return claimed.length > 0 ? { ...review, claimed } : review;
}
