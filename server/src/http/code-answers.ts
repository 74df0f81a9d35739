import { type Invitation, isCode, no } from 'goodword/protocol';
import type { Context } from 'hono';
import { makeSingleCode } from '../ledger/make-single-code.js';
import { type OwnedCode, ownerOfCode } from '../ledger/owner-of-code.js';
import { spoken } from '../rewards/spoken-offer.js';
import type { Answer, Backend } from './backend.js';
import { callerOf, NOBODY } from './caller.js';
import { isRobot } from './is-robot.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { tooOften } from './too-often.js';
import { usedUp } from './used-up.js';

/** `GET /v1/codes/{code}?program={id}&for=`: for a link that a friend opened, or for a coupon that she wants to use. */
export const getCode: Answer = async (context, backend) => {
  const { req } = context;
  const { store, book, limits, now } = backend;
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const caller = callerOf(context, backend);
  const wait = await limits.guesses.wait(caller, now());
  if (wait > 0) return tooOften(wait);
  const code = req.param('code') ?? '';
  const found = isCode(code) ? await ownerOfCode(store, program.id, code) : undefined;
  if (!found) {
    const over = await limits.guesses.wrong(caller, now());
    if (over > 0) return tooOften(over);
    return problemResponse(no('unknown-code', 'Nobody owns this code.').problem);
  }
  const { owner } = found;
  const spent = await usedUp(store, program.id, found.code, now());
  if (spent && req.query('for') === 'coupon') return problemResponse(spent);
  const shared = await book.version(store.programs, program.id, owner.programVersion);
  const invitation: Invitation = {
    program: program.id,
    code: spent ? await codeForFriend(context, backend, found) : found.code,
    offer: spoken((shared ?? program).offers.friend),
    ...(owner.firstName !== undefined && { firstName: owner.firstName }),
  };
  return jsonResponse(invitation);
};

/**
 * What a friend is to use who came by a link whose code names nobody any more where it is typed: one for one order. Robots, and
 * whoever takes more than friends need, get the advocate's own: the link counts all the same.
 */
async function codeForFriend(
  context: Context,
  backend: Backend,
  { owner: { program, code } }: OwnedCode,
): Promise<string> {
  const { store, limits, now } = backend;
  if (!(await usedUp(store, program, code, now()))) return code;
  if (isRobot(context.req.header('user-agent'))) return code;
  const caller = callerOf(context, backend);
  if (caller !== NOBODY && limits.singleCodes.take(caller, now()) > 0) return code;
  return (await makeSingleCode(store, program, code, now())) ?? code;
}
