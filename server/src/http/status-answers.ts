import { no } from 'goodword/protocol';
import { signStatus } from '../identity/sign-status.js';
import { statusOf } from '../identity/status-of.js';
import type { Answer } from './backend.js';
import { waitOfGuesser } from './guessed-codes.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readAsker, unknownAsker, whoIs } from './shopper-asks.js';
import { tooOften } from './too-often.js';

const BAD_NONCE = no('bad-request', 'A nonce is 1 to 100 of A-Z a-z 0-9 . _ ~ -').problem;

/** `GET /v1/status?program={id}&nonce={text}`: what the shop's own server can trust of this visitor, signed. */
export const getStatus: Answer = async (context, backend) => {
  const { req } = context;
  const { store, book, now, statusKey } = backend;
  const wait = await waitOfGuesser(context, backend);
  if (wait > 0) return tooOften(wait);
  const asker = await readAsker(req.raw, backend);
  if (!asker.ok) return unknownAsker(asker);
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const nonce = req.query('nonce');
  if (nonce !== undefined && !/^[\w.~-]{1,100}$/.test(nonce)) return problemResponse(BAD_NONCE);
  const who = await whoIs(backend, program, asker.value);
  const status = {
    program: program.id,
    ...(await statusOf(store, book, program, who, now())),
    ...(nonce !== undefined && { nonce }),
  };
  const body = { status: await signStatus(status, statusKey, now()) };
  return jsonResponse(body);
};

/** `GET /.well-known/jwks.json`: what a status is checked with; empty where a shared secret signs it. */
export const getKeys: Answer = (_, { statusKey }) =>
  Response.json(
    { keys: statusKey.published },
    { headers: { 'cache-control': 'public, max-age=600' } },
  );
