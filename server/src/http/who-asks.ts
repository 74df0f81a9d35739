import { no } from 'goodword/protocol';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Role } from '../store/shelves/access.js';
import { equalInTime } from '../webhooks/equal-in-time.js';
import { csrfOf, hashSecret } from './admin-secret.js';
import type { Backend } from './backend.js';
import { bearer } from './bearer.js';
import { callerOf, NOBODY } from './caller.js';
import { problemResponse } from './problem-response.js';
import { tooOften } from './too-often.js';

/** Somebody of the shop, by the key that was shown. */
export interface Admin {
  readonly key: string;
  readonly role: Role;
  readonly hash: string;
}

/** The key in the backend's options has no row in the store. */
export const OWNER = 'owner';
export const SESSION_COOKIE = 'gw_admin';
export const CSRF_HEADER = 'x-goodword-csrf';

const UNAUTHORISED = no(
  'unauthorised',
  'Send Authorization: Bearer and an admin key, or sign in to the dashboard.',
).problem;
const FORGED = no(
  'not-allowed',
  `With a session, a change needs the header ${CSRF_HEADER} with the token of this session.`,
).problem;

/** Who asks, by key or by session; or the answer that refuses. */
export async function whoAsks(context: Context, backend: Backend): Promise<Admin | Response> {
  const { req } = context;
  const key = bearer(req.raw);
  if (key !== '') return ofKey(key, context, backend);
  const token = getCookie(context, SESSION_COOKIE);
  const admin = token && (await ofSession(token, backend));
  if (!token || !admin) return problemResponse(UNAUTHORISED);
  const reads = req.method === 'GET' || req.method === 'HEAD';
  const meant = reads || equalInTime(req.header(CSRF_HEADER) ?? '', csrfOf(token));
  return meant ? admin : problemResponse(FORGED, 403);
}

/**
 * Whose key this is; or the answer that refuses: at first 401, and after too many wrong ones 429. Where addresses are
 * not known a stranger must not be able to lock the merchant out: then the right key always opens.
 */
export async function ofKey(
  key: string,
  context: Context,
  backend: Backend,
): Promise<Admin | Response> {
  const caller = callerOf(context, backend);
  const wait = await backend.limits.wrongKeys.wait(caller, backend.now());
  if (wait > 0 && caller !== NOBODY) return tooOften(wait);
  const admin = await ofHash(hashSecret(key), backend);
  if (admin) return admin;
  const over = await backend.limits.wrongKeys.take(caller, backend.now());
  return over > 0 ? tooOften(over) : problemResponse(UNAUTHORISED);
}

/** Whose session this is. It ends with its key. */
export async function ofSession(token: string, backend: Backend): Promise<Admin | undefined> {
  const hash = await backend.store.sessions.keyOf(hashSecret(token), backend.now());
  return hash === undefined ? undefined : ofHash(hash, backend);
}

async function ofHash(hash: string, { adminKey, store }: Backend): Promise<Admin | undefined> {
  if (equalInTime(hash, hashSecret(adminKey))) return { key: OWNER, role: 'owner', hash };
  const record = await store.keys.find(hash);
  return record && { key: record.id, role: record.role, hash };
}
