import { randomUUID } from 'node:crypto';
import { no } from 'goodword/protocol';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as v from 'valibot';
import { csrfOf, hashSecret, newToken } from './admin-secret.js';
import type { Answer, Backend } from './backend.js';
import { jsonResponse } from './json-response.js';
import { ownOrigin } from './page-origin.js';
import { problemResponse } from './problem-response.js';
import { readJson } from './read-json.js';
import { type Admin, ofKey, ofSession, SESSION_COOKIE, whoAsks } from './who-asks.js';

const SESSION_MS = 12 * 3_600_000;

export const signIn = v.object({ key: v.pipe(v.string(), v.maxLength(500)) });

const UNREADABLE = no('bad-request', 'Send { "key" } as JSON.').problem;
const FOREIGN = no('not-allowed', 'Only the dashboard itself can sign in.').problem;
const SIGNED_OUT = no('unauthorised', 'Nobody is signed in.').problem;

const shown = ({ key, role }: Admin, token: string) =>
  jsonResponse({ key, role, csrf: csrfOf(token) });

/** `POST /v1/admin/session`: turns a key into a session, so that no page has to keep the key. */
export const postSession: Answer = async (context, backend) => {
  // Another site must not be able to sign somebody in with a key of its own.
  const origin = ownOrigin(context.req.raw);
  if (origin === undefined) return problemResponse(FOREIGN, 403);
  const read = v.safeParse(signIn, readJson(await context.req.text()));
  if (!read.success) return problemResponse(UNREADABLE);
  const admin = await ofKey(read.output.key, context, backend);
  if (admin instanceof Response) return admin;
  const token = newToken();
  const now = backend.now();
  await backend.store.sessions.open(hashSecret(token), admin.hash, now + SESSION_MS, now);
  const act = { act: 'POST /v1/admin/session', subject: '' };
  await backend.store.audit.append({ id: randomUUID(), at: now, key: admin.key, ...act });
  setCookie(context, SESSION_COOKIE, token, {
    ...cookie(backend),
    secure: origin.startsWith('https:'),
    maxAge: SESSION_MS / 1_000,
  });
  return withCookies(context, shown(admin, token));
};

/** `GET /v1/admin/session`: who is signed in, for a page that was loaded anew. */
export const getSession: Answer = async (context, backend) => {
  const token = getCookie(context, SESSION_COOKIE);
  const admin = token && (await ofSession(token, backend));
  return admin ? shown(admin, token) : problemResponse(SIGNED_OUT);
};

/** `DELETE /v1/admin/session`: signs out, here and wherever the cookie was copied to. */
export const deleteSession: Answer = async (context, backend) => {
  const token = getCookie(context, SESSION_COOKIE);
  if (token !== undefined) {
    const admin = await whoAsks(context, backend);
    if (admin instanceof Response && admin.status === 403) return admin;
    await backend.store.sessions.close(hashSecret(token));
    deleteCookie(context, SESSION_COOKIE, cookie(backend));
  }
  return withCookies(
    context,
    new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } }),
  );
};

const cookie = ({ basePath }: Backend) =>
  ({ path: basePath || '/', httpOnly: true, sameSite: 'Strict' }) as const;

/** Hono writes cookies into the answer that it prepares; ours is another one. */
function withCookies(context: Context, response: Response): Response {
  for (const line of context.res.headers.getSetCookie())
    response.headers.append('set-cookie', line);
  return response;
}
