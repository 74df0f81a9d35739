import { createHmac, hkdfSync } from 'node:crypto';
import { sameCode } from 'goodword/protocol';
import { parse, serialize } from 'hono/utils/cookie';
import * as v from 'valibot';
import { equalInTime } from '../webhooks/equal-in-time.js';
import { readJson } from './read-json.js';

/** A friend's click on a short link of ours. */
export interface Click {
  readonly program: string;
  readonly code: string;
}

const COOKIE = 'gw_click';
// A page reports the arrival when it runs, or when the shopper has agreed to it.
const HOURS_MS = 6 * 3_600_000;

const signed = v.strictTuple([v.number(), v.string(), v.string()]);

// A key of its own: what is signed here says nothing of the secret, and opens nothing else.
const sign = (text: string, secret: string): string =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'goodword click 1', 32)))
    .update(text)
    .digest('base64url');

/**
 * The cookie that says that this very browser opened a short link of ours. No script can read or write it, and no browser
 * takes it from a hidden frame or a picture on somebody else's page (`SameSite=Lax`).
 */
export function clickCookie(
  { program, code }: Click,
  { path, secure }: { readonly path: string; readonly secure: boolean },
  secret: string,
  now: number,
): string {
  const text = Buffer.from(JSON.stringify([now, program, code])).toString('base64url');
  const options = {
    path,
    secure,
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: HOURS_MS / 1_000,
  } as const;
  return serialize(COOKIE, `${text}.${sign(text, secret)}`, options);
}

/** The click of which the cookies of a request tell; undefined where there is none that holds. */
export function clickIn(
  cookies: string | undefined,
  secret: string,
  now: number,
): Click | undefined {
  const [text = '', signature = ''] = parse(cookies ?? '', COOKIE)[COOKIE]?.split('.') ?? [];
  if (text === '' || !equalInTime(signature, sign(text, secret))) return undefined;
  const read = v.safeParse(signed, readJson(Buffer.from(text, 'base64url').toString()));
  if (!read.success) return undefined;
  const [at, program, code] = read.output;
  return now - at < HOURS_MS ? { program, code } : undefined;
}

/** Whether an arrival by this code is that click. */
export const isClick = (click: Click | undefined, program: string, code: string): boolean =>
  click !== undefined && click.program === program && sameCode(click.code, code);
