import { no, type ProgramChange } from 'goodword/protocol';
import * as v from 'valibot';
import { sweep } from '../orders/sweep.js';
import { simulate } from '../simulate/simulate.js';
import type { Answer } from './backend.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readJson } from './read-json.js';
import { tooOften } from './too-often.js';

const part = v.record(v.string(), v.unknown());
const moment = v.pipe(v.number(), v.integer(), v.minValue(0));

export const simulation = v.object({
  change: v.strictObject({
    offers: v.exactOptional(part),
    rules: v.exactOptional(part),
    tiers: v.exactOptional(v.nullable(v.array(part))),
  }),
  from: v.exactOptional(moment),
  to: v.exactOptional(moment),
});

const UNREADABLE = no(
  'bad-request',
  'Send { "change": { "offers"?, "rules"?, "tiers"? }, "from"?, "to"? } as JSON; from and to are milliseconds since the epoch.',
).problem;

const DAY_MS = 86_400_000;

/** `POST /v1/admin/simulate?program=`: what would have been different under another program. Writes nothing. */
export const postSimulation: Answer = async ({ req }, backend) => {
  const { store, book, now, limits, openScratch } = backend;
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const read = v.safeParse(simulation, readJson(await req.text()));
  if (!read.success) return problemResponse(UNREADABLE);
  // It reads everything that was said in the period.
  const wait = limits.simulations.take(program.id, now());
  if (wait > 0) return tooOften(wait);
  const at = now();
  // What time has brought is on record before it is compared.
  await sweep(store, book, at);
  const { change, from = at - 30 * DAY_MS, to = at + 1 } = read.output;
  const scratch = await openScratch();
  try {
    const simulating = { book, change: change as ProgramChange, from, to, now: at };
    const told = await simulate(store, scratch, program.id, simulating);
    if (!told.ok) return problemResponse(told.problem);
    return jsonResponse(told.value);
  } finally {
    await scratch.close();
  }
};
