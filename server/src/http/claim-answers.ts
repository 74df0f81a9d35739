import { type Claimed, claimDaysOf, no, type Problem, parseClaim } from 'goodword/protocol';
import { waitFor } from '../identity/often-enough.js';
import { hashReport, hashVisitor } from '../ledger/hash.js';
import { ownerOfCode } from '../ledger/owner-of-code.js';
import { recordClaim } from '../orders/record-claim.js';
import type { Answer } from './backend.js';
import { callerOf } from './caller.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readJson } from './read-json.js';
import { readToken, unknownAsker } from './shopper-asks.js';
import { tooOften } from './too-often.js';

// Somebody mistypes a code now and then; nobody has a dozen friends to name for an order.
const PER_VISITOR = { times: 12, perMs: 3_600_000 };

const NO_CLAIMS: Problem = no(
  'not-allowed',
  'This program asks nobody after the order who sent her: rules.claimDays is 0.',
).problem;
const UNKNOWN_CODE: Problem = no('unknown-code', 'Nobody owns this code.').problem;

/** `POST /v1/claims`: after the order, its buyer says who sent her. */
export const postClaim: Answer = async (context, backend) => {
  const { store, book, now, limits } = backend;
  const claim = parseClaim(readJson(await context.req.text()));
  if (!claim.ok) return problemResponse(claim.problem);
  const { program: id, visitor, orderId, code, customerToken } = claim.value;
  const program = book.current(id);
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  if (claimDaysOf(program.rules) === 0) return problemResponse(NO_CLAIMS, 403);
  const proof = customerToken === undefined ? undefined : await readToken(customerToken, backend);
  if (proof?.ok === false) return unknownAsker(proof);

  const caller = callerOf(context, backend);
  const hash = hashVisitor(visitor);
  const wait =
    (await limits.guesses.wait(caller, now())) ||
    (await waitFor(store.tokens, `claims of ${hashReport('claims', visitor)}`, PER_VISITOR, now()));
  if (wait > 0) return tooOften(wait);
  const found = await ownerOfCode(store, id, code);
  if (!found) {
    await limits.guesses.wrong(caller, now());
    return problemResponse(UNKNOWN_CODE);
  }
  const { customer, email } = proof?.value ?? {};
  const made = {
    ...{ program: id, visitor, hash, orderId, code: found.code, owner: found.owner.code },
    ...(proof && {
      customer: {
        ...(customer !== undefined && { id: customer }),
        ...(email !== undefined && { email }),
      },
    }),
  };
  const standing = await recordClaim(store, made, { book, now: now() });
  const claimed: Claimed = { ...standing, code: found.code };
  return jsonResponse(claimed);
};
