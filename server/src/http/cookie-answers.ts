import { COOKIE_NAME, COOKIE_SECONDS, isRememberedText, no, setByBackend } from 'goodword/protocol';
import { serialize } from 'hono/utils/cookie';
import * as v from 'valibot';
import type { Answer } from './backend.js';
import { ownOrigin } from './page-origin.js';
import { problemResponse } from './problem-response.js';
import { readJson } from './read-json.js';

export const cookieBody = v.object({
  remembered: v.custom<string>(isRememberedText),
  domain: v.exactOptional(v.pipe(v.string(), v.maxLength(255), v.regex(/^[a-z0-9.-]+$/i))),
});

const UNREADABLE = no(
  'bad-request',
  'Send { "remembered": "1~…", "domain"? } as JSON: what the cookie holds, letter by letter.',
).problem;
const FOREIGN = no(
  'not-allowed',
  'A page can only have its cookie set by a handler that is mounted on its own origin.',
).problem;

/**
 * `POST /v1/cookie`: sets what the browser remembers as a cookie of our own answer. Safari lets a cookie that a script
 * wrote live for seven days; one that the shop's server sets lives as long as it says. docs/cookies.md tells why this
 * is safe.
 */
export const postCookie: Answer = async ({ req }, { now }) => {
  const origin = ownOrigin(req.raw);
  if (origin === undefined) return problemResponse(FOREIGN, 403);
  const read = v.safeParse(cookieBody, readJson(await req.text()));
  if (!read.success) return problemResponse(UNREADABLE);
  const { remembered, domain } = read.output;
  const { hostname, protocol } = new URL(origin);
  if (domain !== undefined && !covers(domain, hostname)) return problemResponse(UNREADABLE);

  const line = serialize(COOKIE_NAME, setByBackend(remembered, now()), {
    path: '/',
    sameSite: 'Lax',
    secure: protocol === 'https:',
    maxAge: COOKIE_SECONDS,
    ...(domain !== undefined && { domain }),
  });
  const headers = { 'cache-control': 'no-store', 'set-cookie': line };
  return new Response(null, { status: 204, headers });
};

/** Whether a host may write to a domain: it is the host itself or above it, and never a bare top level. */
const covers = (domain: string, host: string): boolean =>
  domain.includes('.') &&
  !/^[\d.]+$/.test(host) &&
  (host === domain || host.endsWith(`.${domain}`));
