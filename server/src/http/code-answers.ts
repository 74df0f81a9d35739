import { type Invitation, isCode, no } from 'goodword/protocol';
import { spoken } from '../rewards/spoken-offer.js';
import type { Answer } from './backend.js';
import { callerOf } from './caller.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { tooOften } from './too-often.js';

/** `GET /v1/codes/{code}?program={id}` */
export const getCode: Answer = async (context, backend) => {
  const { req } = context;
  const { store, book, limits, now } = backend;
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const caller = callerOf(context, backend);
  const wait = await limits.guesses.wait(caller, now());
  if (wait > 0) return tooOften(wait);
  const code = req.param('code') ?? '';
  const [owner] = isCode(code) ? await store.advocates.ofCodes(program.id, [code]) : [];
  if (!owner) {
    const over = await limits.guesses.wrong(caller, now());
    if (over > 0) return tooOften(over);
    return problemResponse(no('unknown-code', 'Nobody owns this code.').problem);
  }
  const shared = await book.version(store.programs, program.id, owner.programVersion);
  const invitation: Invitation = {
    program: program.id,
    code: owner.code,
    offer: spoken((shared ?? program).offers.friend),
    ...(owner.firstName !== undefined && { firstName: owner.firstName }),
  };
  return Response.json(invitation, { headers: { 'cache-control': 'no-store' } });
};
