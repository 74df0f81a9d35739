import { no } from 'goodword/protocol';
import * as v from 'valibot';
import type { Parcel } from '../store/shelves/outbox.js';
import type { Answer } from './backend.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';

const AT_MOST = 100;
const STATES = v.picklist(['waiting', 'delivered', 'dead']);

const UNREADABLE = no('bad-request', 'state must be waiting, delivered or dead.').problem;
const NOT_FOUND = no('not-found', 'There is no message with this id.').problem;
const NOT_DEAD = no('not-allowed', 'Only a message that is dead can be sent again.').problem;

/** `GET /v1/admin/messages?program=&state=`: the newest messages to the shop's own systems. Default: the dead ones. */
export const getMessages: Answer = async ({ req }, { store, book }) => {
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const state = v.safeParse(STATES, req.query('state') ?? 'dead');
  if (!state.success) return problemResponse(UNREADABLE);
  const parcels = await store.outbox.list(program.id, state.output, AT_MOST);
  return jsonResponse({ messages: parcels.map(shown) });
};

/** `POST /v1/admin/messages/{id}`: sends a dead message again. */
export const postMessage: Answer = async ({ req }, { store, book, now }) => {
  const parcel = await store.outbox.revive(req.param('id') ?? '', now());
  if (!parcel || !book.current(parcel.program)) return problemResponse(NOT_FOUND);
  return parcel.state === 'waiting' ? jsonResponse(shown(parcel)) : problemResponse(NOT_DEAD);
};

const shown = ({ parcel, id, body, ...rest }: Parcel) => ({
  id: parcel,
  webhookId: id,
  ...rest,
  message: JSON.parse(body) as unknown,
});
