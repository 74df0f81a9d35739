import {
  HAND_OVER_MS,
  type HandedOver,
  type HandOverToken,
  isRememberedText,
  no,
} from 'goodword/protocol';
import * as v from 'valibot';
import type { Answer } from './backend.js';
import { open, seal, tokenId } from './hand-over-token.js';
import { jsonResponse } from './json-response.js';
import { isOfShop } from './page-origin.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readJson } from './read-json.js';

export const askedHandOver = v.object({
  program: v.string(),
  to: v.pipe(
    v.string(),
    v.check((text) => URL.canParse(text) && new URL(text).origin === text),
  ),
  remembered: v.custom<string>(isRememberedText),
});
export const redeeming = v.object({ program: v.string(), token: v.string() });

const UNREADABLE = no(
  'bad-request',
  'Send { "program", "to", "remembered" } as JSON; "to" is an origin such as "https://checkout.shop.example".',
).problem;
const UNREDEEMABLE = no('bad-request', 'Send { "program", "token" } as JSON.').problem;
const FOREIGN = no(
  'not-allowed',
  'Both sides of a hand-over must be origins of this shop: name them in allowedOrigins.',
).problem;
const FORGED = no('bad-signature', 'This token is none of ours.').problem;
const EXPIRED = no('too-old', 'This token is more than two minutes old.').problem;
const ELSEWHERE = no('not-allowed', 'This token is for another page or program.').problem;
const USED = no('replayed', 'This token was used before.').problem;

/** `POST /v1/hand-over`: a token with which another domain of the shop gets to know what this browser remembers. */
export const postHandOver: Answer = async ({ req }, backend) => {
  const read = v.safeParse(askedHandOver, readJson(await req.text()));
  if (!read.success) return problemResponse(UNREADABLE);
  const { program, to } = read.output;
  if (!backend.book.current(program)) return problemResponse(UNKNOWN_PROGRAM);
  const from = req.header('origin') ?? '';
  const known = [from, to].every((origin) => isOfShop(origin, req.raw, backend, program));
  if (!known) return problemResponse(FOREIGN, 403);
  const until = backend.now() + HAND_OVER_MS;
  const token = seal({ ...read.output, from, until }, backend.webhookSecret);
  return jsonResponse({ token, expiresInMs: HAND_OVER_MS } satisfies HandOverToken);
};

/** `POST /v1/hand-over/redeem`: what was handed over, to the page it was meant for, and once. */
export const postRedemption: Answer = async ({ req }, { store, webhookSecret, now }) => {
  const read = v.safeParse(redeeming, readJson(await req.text()));
  if (!read.success) return problemResponse(UNREDEEMABLE);
  const { program, token } = read.output;
  const handed = open(token, webhookSecret);
  if (!handed) return problemResponse(FORGED);
  if (handed.until < now()) return problemResponse(EXPIRED, 410);
  // Asked before it is used up: a stranger must not be able to burn it.
  if (handed.program !== program || handed.to !== req.header('origin')) {
    return problemResponse(ELSEWHERE, 403);
  }
  const first = await store.tokens.spend(tokenId(token), handed.until, now());
  return first
    ? jsonResponse({ remembered: handed.remembered, from: handed.from } satisfies HandedOver)
    : problemResponse(USED, 409);
};
