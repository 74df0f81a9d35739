import { no } from 'goodword/protocol';
import * as v from 'valibot';
import { readProgram } from '../ledger/program-input.js';
import type { Answer } from './backend.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readJson } from './read-json.js';

export const publication = v.object({
  program: v.record(v.string(), v.unknown()),
  from: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const UNREADABLE = no(
  'bad-request',
  'Send { "program": as in programs.json, "from": the version that it was made from } as JSON.',
).problem;

/** What the audit log tells of it: the version that was to be replaced. */
export const noteOfPublication = (body: string): string | undefined => {
  const wanted = v.safeParse(publication, readJson(body));
  return wanted.success ? `from version ${wanted.output.from}` : undefined;
};

/** `PUT /v1/admin/programs/{id}`: publishes a changed program, for what is shared from then on. */
export const putProgram: Answer = async ({ req }, { store, book, now }) => {
  const served = book.current(req.param('id') ?? '');
  if (!served) return problemResponse(UNKNOWN_PROGRAM);
  const wanted = v.safeParse(publication, readJson(await req.text()));
  if (!wanted.success) return problemResponse(UNREADABLE);
  const read = readProgram(wanted.output.program);
  if (!read.ok) return problemResponse(read.problem);
  if (read.value.id !== served.id) return problemResponse(otherId(served.id));
  const published = await book.publish(store.programs, read.value, wanted.output.from, now());
  if (!published.ok) return problemResponse(published.problem);
  return jsonResponse({ program: published.value });
};

const otherId = (id: string) =>
  no('bad-request', `program.id must be "${id}", as in the address: the id of a program stays.`)
    .problem;
