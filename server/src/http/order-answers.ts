import { orderFact } from '../orders/generic.js';
import { recordFact } from '../orders/record-fact.js';
import { verify } from '../webhooks/verify.js';
import type { Answer } from './backend.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readJson } from './read-json.js';

/** `POST /v1/orders/generic`: the order webhook of a shop that has no connector of its own. */
export const postGenericOrder: Answer = async ({ req }, { store, book, now, webhookSecret }) => {
  const text = await req.text();
  const delivery = verify(webhookSecret, req.raw.headers, text, now());
  if (!delivery.ok) return problemResponse(delivery.problem);
  const fact = orderFact({ ...delivery.value, body: readJson(text) }, now());
  if (!fact.ok) return problemResponse(fact.problem);
  if (!book.current(fact.value.program)) return problemResponse(UNKNOWN_PROGRAM);
  const stored = await recordFact(store, fact.value, { book, now: now(), cause: 'order' });
  return Response.json({ result: stored ? 'ok' : 'duplicate' });
};
