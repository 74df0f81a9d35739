import { isCode, no } from 'goodword/protocol';
import * as v from 'valibot';
import { codeUse, codeUseBefore, readCodeUse, subjectOfCode } from '../ledger/code-use.js';
import { ownerOfCode } from '../ledger/owner-of-code.js';
import type { Store } from '../store/store.js';
import type { Answer, Backend } from './backend.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readJson } from './read-json.js';

export const codeUseBody = v.object({ by: v.picklist(['anybody', 'links']) });

const UNREADABLE = no(
  'bad-request',
  'Send { "by": "anybody" | "links" } as JSON: "links" where the code has leaked.',
).problem;
const UNKNOWN_CODE = no('unknown-code', 'Nobody owns this code.').problem;

/** What the audit log tells of it. */
export const noteOfCodeUse = (body: string): string | undefined => {
  const asked = v.safeParse(codeUseBody, readJson(body));
  return asked.success ? `for ${asked.output.by}` : undefined;
};

const SHOWN = 100;

/** `GET /v1/admin/codes?program=`: codes of which something was said, the latest first. */
export const getCodeUses: Answer = async ({ req }, { store, book }) => {
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const said = await store.traits.latest(program.id, 'use', SHOWN);
  const owners = await store.advocates.ofCodes(
    program.id,
    said.map(({ subject }) => subject.slice('code:'.length)),
  );
  const codes = said.flatMap((trait) => {
    const owner = owners.find(({ code }) => subjectOfCode(code) === trait.subject);
    return owner ? [{ code: owner.code, ...readCodeUse(trait) }] : [];
  });
  return jsonResponse({ codes });
};

/** `GET /v1/admin/codes/{code}?program=`: what the code may be used for, and since when. */
export const getCodeUse: Answer = async ({ req }, backend) => {
  const found = await ownCode(backend, req.query('program'), req.param('code'));
  return found instanceof Response ? found : told(backend.store, found);
};

/**
 * `POST /v1/admin/codes/{code}?program=`: from now on. What a person says of a code stands: no leak that is found later changes it.
 */
export const postCodeUse: Answer = async ({ req }, backend) => {
  const asked = v.safeParse(codeUseBody, readJson(await req.text()));
  if (!asked.success) return problemResponse(UNREADABLE);
  const found = await ownCode(backend, req.query('program'), req.param('code'));
  if (found instanceof Response) return found;
  const { store, now } = backend;
  const said = await store.traits.of(found.program, [subjectOfCode(found.code)]);
  const last = codeUseBefore(said, found.code, Number.POSITIVE_INFINITY);
  // Whatever the clock says, what comes later counts.
  const since = Math.max(now(), (last?.since ?? 0) + 1);
  await store.traits.add([codeUse(found.program, found.code, since, asked.output)]);
  return told(store, found);
};

interface Own {
  readonly program: string;
  readonly code: string;
}

/** The code whose use it is: of one for one order, the advocate's own. */
async function ownCode({ store, book }: Backend, program = '', code = ''): Promise<Own | Response> {
  const current = book.current(program);
  if (!current) return problemResponse(UNKNOWN_PROGRAM);
  const found = isCode(code) ? await ownerOfCode(store, current.id, code) : undefined;
  if (!found) return problemResponse(UNKNOWN_CODE);
  return { program: current.id, code: found.owner.code };
}

async function told(store: Store, { program, code }: Own): Promise<Response> {
  const said = await store.traits.of(program, [subjectOfCode(code)]);
  const use = codeUseBefore(said, code, Number.POSITIVE_INFINITY) ?? { by: 'anybody' };
  return jsonResponse({ code, ...use });
}
