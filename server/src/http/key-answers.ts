import { no } from 'goodword/protocol';
import * as v from 'valibot';
import { type AdminAct, type KeyRecord, ROLES } from '../store/shelves/access.js';
import type { Answer } from './backend.js';
import type { AdminAnswer } from './behind-key.js';
import { jsonResponse } from './json-response.js';
import { makeKey } from './make-key.js';
import { problemResponse } from './problem-response.js';
import { readJson } from './read-json.js';

/** In so many of the latest acts it is looked when a key was last heard of. */
const LATEST_ACTS = 1_000;

export const wantedKey = v.object({
  role: v.picklist(ROLES),
  label: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
});

const UNREADABLE = no(
  'bad-request',
  'Send { "role": "till" | "read" | "act" | "owner", "label"? } as JSON; the label up to 100 characters.',
).problem;
const NOT_FOUND = no('not-found', 'There is no key with this id that is not revoked.').problem;
const OWN = no(
  'not-allowed',
  'It is the key that asks. Say own=true to revoke it all the same.',
).problem;

/** `GET /v1/admin/keys`: all that were made, the oldest first, and when each signed in or changed something the last time. */
export const getAdminKeys: Answer = async (_context, { store }) => {
  const acts = await store.audit.page(LATEST_ACTS);
  const keys = await store.keys.list();
  return jsonResponse({ keys: keys.map((key) => shown(key, acts)) });
};

/** `POST /v1/admin/keys`: the only answer that ever holds the key. */
export const postAdminKey: Answer = async ({ req }, { store, now }) => {
  const wanted = v.safeParse(wantedKey, readJson(await req.text()));
  if (!wanted.success) return problemResponse(UNREADABLE);
  const { role, label = '' } = wanted.output;
  const { secret, record } = await makeKey(store.keys, { role, label: label.trim(), at: now() });
  return jsonResponse({ ...shown(record, []), key: secret });
};

/** `DELETE /v1/admin/keys/{id}`: it opens nothing any more, and whoever signed in with it is out. */
export const deleteAdminKey: AdminAnswer = async ({ req }, { store, now }, admin) => {
  const id = req.param('id') ?? '';
  if (admin.key === id && req.query('own') !== 'true') return problemResponse(OWN);
  const at = now();
  if (!(await store.keys.revoke(id, at))) return problemResponse(NOT_FOUND);
  return jsonResponse({ id, revokedAt: at });
};

/** What the audit log tells of a key that is made: never the key. */
export function noteOfKey(body: string): string | undefined {
  const wanted = v.safeParse(wantedKey, readJson(body));
  return wanted.success ? `${wanted.output.role} ${wanted.output.label ?? ''}`.trim() : undefined;
}

function shown({ hash: _, ...key }: KeyRecord, acts: readonly AdminAct[]) {
  const last = acts.find((act) => act.key === key.id);
  return { ...key, ...(last && { lastActAt: last.at }) };
}
