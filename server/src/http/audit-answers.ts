import { no } from 'goodword/protocol';
import type { AdminAct } from '../store/shelves/access.js';
import type { Answer } from './backend.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';

const AT_ONCE = 50;
const UNREADABLE = no('bad-request', 'before is the "next" of another page.').problem;

/** `GET /v1/audit?before=`: what was done with admin keys, newest first. */
export const getAudit: Answer = async ({ req }, { store }) => {
  const asked = req.query('before');
  const before = asked === undefined ? undefined : readPlace(asked);
  if (asked !== undefined && !before) return problemResponse(UNREADABLE);
  const acts = await store.audit.page(AT_ONCE + 1, before);
  const page = acts.slice(0, AT_ONCE);
  const last = page.at(-1);
  return jsonResponse({
    acts: page,
    ...(last && acts.length > AT_ONCE && { next: `${last.at}.${last.id}` }),
  });
};

function readPlace(text: string): Pick<AdminAct, 'at' | 'id'> | undefined {
  const [, at, id] = /^(\d{1,15})\.([A-Za-z0-9:-]{1,80})$/.exec(text) ?? [];
  return at === undefined || id === undefined ? undefined : { at: Number(at), id };
}
