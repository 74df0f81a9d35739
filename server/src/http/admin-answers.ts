import { randomUUID } from 'node:crypto';
import { no, type RewardAction } from 'goodword/protocol';
import * as v from 'valibot';
import { conversionsOf, readPlace } from '../analytics/conversions.js';
import { readRange, reportOf } from '../analytics/report.js';
import { shownReward } from '../analytics/shown-reward.js';
import { servedNow } from '../ledger/open-programs.js';
import { actByHand } from '../orders/act-by-hand.js';
import { sweep } from '../orders/sweep.js';
import type { Answer } from './backend.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readJson } from './read-json.js';

/** `GET /v1/admin/programs` */
export const getPrograms: Answer = (_context, { book, programFaults }) =>
  jsonResponse({
    programs: book.all(),
    faults: programFaults.map((fault) => servedNow(fault, book)),
  });

/** `GET /v1/admin/report?program=&from=&to=` */
export const getReport: Answer = async ({ req }, { store, book, now }) => {
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const range = readRange(program.id, req.query('from'), req.query('to'), now());
  if (!range.ok) return problemResponse(range.problem);
  await sweep(store, book, now());
  return jsonResponse(await reportOf(store.figures, range.value));
};

/** `GET /v1/admin/conversions?program=&before=` */
export const getConversions: Answer = async ({ req }, { store, book, now }) => {
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const before = readPlace(req.query('before'));
  if (!before.ok) return problemResponse(before.problem);
  await sweep(store, book, now());
  return jsonResponse(await conversionsOf(store, program.id, before.value));
};

const shortText = v.exactOptional(v.pipe(v.string(), v.maxLength(1_000)));
export const rewardAction = v.object({
  action: v.picklist(['approve', 'reject', 'issue']),
  note: shortText,
  coupon: shortText,
});

const UNREADABLE = no(
  'bad-request',
  'Send { "action": "approve" | "reject" | "issue", "note"?, "coupon"? } as JSON; texts up to 1000 characters.',
).problem;

/** What the audit log tells of an action. */
export const noteOfAction = (body: string): string | undefined => {
  const action = v.safeParse(rewardAction, readJson(body));
  return action.success ? [action.output.action, action.output.note].join(' ').trim() : undefined;
};

/** `POST /v1/admin/rewards/{id}` */
export const postReward: Answer = async ({ req }, { store, book, now }) => {
  const action = v.safeParse(rewardAction, readJson(await req.text()));
  if (!action.success) return problemResponse(UNREADABLE);
  const act = { id: randomUUID(), now: now() };
  const wanted: RewardAction = action.output;
  const reward = await actByHand(store, book, req.param('id') ?? '', wanted, act);
  return reward.ok ? jsonResponse(shownReward(reward.value)) : problemResponse(reward.problem);
};
