import { no, type Program, type Standing } from 'goodword/protocol';
import * as v from 'valibot';
import { waitFor } from '../identity/often-enough.js';
import { hashVisitor } from '../ledger/hash.js';
import { askToConfirm } from '../mail/ask-to-confirm.js';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { Answer, Backend } from './backend.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readJson } from './read-json.js';
import { tooOften } from './too-often.js';
import { visitorAsking } from './visitor-asking.js';

const ONCE = { times: 1, perMs: 15 * 60_000 };
/** What is to be told waits so long for its address. */
const WEEK_MS = 7 * 86_400_000;

export const askedConfirmation = v.object({ program: v.string() });

const UNREADABLE = no('bad-request', 'Send { "program" } as JSON.').problem;
const NOTHING = no('not-found', 'No address of this browser is to be confirmed.').problem;

/**
 * The address that somebody typed and nobody vouched for in this browser. Says nothing of the address itself: a stranger who types it
 * must not learn whether its owner is known here, or has confirmed it.
 */
const typedAddress = (
  { sealer }: Pick<Backend, 'sealer'>,
  { mails }: Program,
  advocate: AdvocateRecord | undefined,
): string | undefined =>
  sealer && mails?.confirm !== false && advocate?.person === undefined
    ? advocate?.email
    : undefined;

/** Tells an advocate, in the first week, that she can have the letter sent again. */
export const withConfirmation = (
  standing: Standing,
  backend: Pick<Backend, 'sealer' | 'now'>,
  program: Program,
  record: AdvocateRecord | undefined,
): Standing =>
  standing.advocate &&
  record &&
  backend.now() - record.at < WEEK_MS &&
  typedAddress(backend, program, record) !== undefined
    ? { ...standing, advocate: { ...standing.advocate, confirmable: true } }
    : standing;

/** `POST /v1/me/confirmation`: the letter that asks whose a typed address is, once more. Answered the same where it is confirmed. */
export const postConfirmation: Answer = async ({ req }, backend) => {
  const { store, book, now } = backend;
  const visitor = visitorAsking(req.raw);
  if (!visitor.ok) return problemResponse(visitor.problem);
  const read = v.safeParse(askedConfirmation, readJson(await req.text()));
  if (!read.success) return problemResponse(UNREADABLE);
  const program = book.current(read.output.program);
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const advocate = await store.advocates.ofVisitor(program.id, hashVisitor(visitor.value));
  const email = typedAddress(backend, program, advocate);
  if (email === undefined) return problemResponse(NOTHING);
  const wait = await waitFor(store.tokens, `letter to ${program.id} ${email}`, ONCE, now());
  if (wait > 0) return tooOften(wait);
  await askToConfirm(store, program, { email, typedBy: 'advocate', at: now() }, 0);
  return jsonResponse({}, 202);
};
