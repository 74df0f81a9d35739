import { type Arrival, type Answer as EventAnswer, parseBatch } from 'goodword/protocol';
import { hashVisitor } from '../ledger/hash.js';
import { intake } from '../orders/intake.js';
import type { Answer, Backend } from './backend.js';
import { callerOf } from './caller.js';
import { problemResponse } from './problem-response.js';
import { readJson } from './read-json.js';
import { tooOften } from './too-often.js';

/** `POST /v1/events` */
export const postEvents: Answer = async (context, backend) => {
  const { store, book, now, limits } = backend;
  const batch = parseBatch(readJson(await context.req.text()));
  if (!batch.ok) return problemResponse(batch.problem);
  const wait = waitOfVisitors(batch.value, backend);
  if (wait > 0) return tooOften(wait);

  const caller = callerOf(context, backend);
  const guessing = limits.guesses.wait(caller, now()) > 0;
  const waits = (arrival: Arrival) => guessing && asksForCode(arrival);
  const taken = batch.value.filter((arrival) => !waits(arrival));
  const told = (await intake(store, book, taken, now())).values();
  const answers = batch.value.map((arrival): EventAnswer | undefined =>
    waits(arrival) && 'event' in arrival
      ? { id: arrival.event.id, result: 'retry' }
      : told.next().value,
  );
  for (const answer of answers) {
    if (answer?.result === 'drop' && answer.reason === 'unknown-code')
      limits.guesses.wrong(caller, now());
  }
  return Response.json({ answers }, { headers: { 'cache-control': 'no-store' } });
};

/** Whether the answer would tell that a code is somebody's. A purchase is taken whatever its codes are. */
const asksForCode = (arrival: Arrival): boolean =>
  'event' in arrival && (arrival.event.type === 'visit' || arrival.event.type === 'share');

function waitOfVisitors(batch: readonly Arrival[], { limits, now }: Backend): number {
  const visitors = new Set(batch.flatMap((one) => ('event' in one ? one.event.visitor : [])));
  const waits = [...visitors].map((one) => limits.visitors.take(hashVisitor(one), now()));
  return Math.max(0, ...waits);
}
