import { no, parseMailInvitation } from 'goodword/protocol';
import { waitFor } from '../identity/often-enough.js';
import { hashVisitor } from '../ledger/hash.js';
import type { Answer } from './backend.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readJson } from './read-json.js';
import { readToken, unknownAsker, whoIs } from './shopper-asks.js';
import { tooOften } from './too-often.js';

// More friends than that nobody writes to in a day; whoever has a list of addresses does.
const PER_CODE = { times: 20, perMs: 86_400_000 };

const NO_ADVOCATE = no(
  'not-allowed',
  'Only an advocate invites. POST /v1/advocates makes this browser’s person one.',
).problem;

/** `POST /v1/invitations`: an advocate writes to somebody whose address we never see. */
export const postInvitation: Answer = async ({ req }, backend) => {
  const { store, book, now } = backend;
  const read = parseMailInvitation(readJson(await req.text()));
  if (!read.ok) return problemResponse(read.problem);
  const { program: id, visitor, emailHash: email, customerToken } = read.value;
  const program = book.current(id);
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const proof = customerToken === undefined ? undefined : await readToken(customerToken, backend);
  if (proof?.ok === false) return unknownAsker(proof);
  const asker = proof ? { proof: proof.value } : { visitor: hashVisitor(visitor) };
  const [advocate] = (await whoIs(backend, program, asker)).advocates;
  if (!advocate) return problemResponse(NO_ADVOCATE, 403);

  const { code } = advocate;
  const wait = await waitFor(store.tokens, `invitations by ${id} ${code}`, PER_CODE, now());
  if (wait > 0) return tooOften(wait);
  await store.invitations.add({ program: id, email, code, at: now() });
  // The same for every address: whether it is a customer's is nobody's business.
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
};
