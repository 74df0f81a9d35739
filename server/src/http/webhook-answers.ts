import { randomUUID } from 'node:crypto';
import { no } from 'goodword/protocol';
import { message, TEST_TYPE } from '../ledger/message.js';
import type { Answer } from './backend.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';

const NOBODY = no('not-allowed', 'No address of the shop is told anything: name one in webhooks.');

/** `GET /v1/admin/webhooks`: the addresses of the shop that are told what happens; without `events`, of everything. */
export const getWebhooks: Answer = (_context, { told }) => jsonResponse({ webhooks: told });

/** `POST /v1/admin/webhooks/test?program=`: tells each of them a message that says nothing, by the way of all others. */
export const postWebhookTest: Answer = async ({ req }, { store, book, told, now }) => {
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  if (told.length === 0) return problemResponse(NOBODY.problem);
  const at = now();
  await store.outbox.add([message(TEST_TYPE, [randomUUID()], { program: program.id }, at)]);
  return jsonResponse({ addresses: told.length, at });
};
