import { parseBatch } from 'goodword/protocol';
import { intake } from '../orders/intake.js';
import type { Answer } from './backend.js';
import { problemResponse } from './problem-response.js';
import { readJson } from './read-json.js';

/** `POST /v1/events` */
export const postEvents: Answer = async ({ req }, { store, book, now }) => {
  const batch = parseBatch(readJson(await req.text()));
  if (!batch.ok) return problemResponse(batch.problem);
  const answers = await intake(store, book, batch.value, now());
  return Response.json({ answers }, { headers: { 'cache-control': 'no-store' } });
};
