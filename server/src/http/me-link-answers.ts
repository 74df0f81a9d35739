import { randomUUID } from 'node:crypto';
import { MAIL_LINK_MS, MAIL_LINK_PARAMETER, no, WORD_LENGTH } from 'goodword/protocol';
import * as v from 'valibot';
import { join } from '../identity/join.js';
import { openLink, sealLink } from '../identity/link-token.js';
import { waitFor } from '../identity/often-enough.js';
import { hashEmail, hashVisitor } from '../ledger/hash.js';
import { isKnownAddress } from '../ledger/is-known-address.js';
import { linkMail } from '../mail/link-mail.js';
import type { Answer } from './backend.js';
import { jsonResponse } from './json-response.js';
import { isOfShop } from './page-origin.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readJson } from './read-json.js';
import { tooOften } from './too-often.js';
import { visitorAsking } from './visitor-asking.js';

/** How long a browser opens what is hers after a link: as long as most shops keep a customer signed in. */
const OPEN_MS = 30 * 86_400_000;
const PER_ADDRESS = { times: 3, perMs: MAIL_LINK_MS };
const PER_VISITOR = { times: 5, perMs: MAIL_LINK_MS };

export const askedLink = v.object({
  program: v.string(),
  email: v.pipe(v.string(), v.trim(), v.email(), v.maxLength(WORD_LENGTH)),
  page: v.exactOptional(v.pipe(v.string(), v.maxLength(500), v.url())),
  language: v.exactOptional(v.pipe(v.string(), v.maxLength(35))),
});
export const redeemingLink = v.object({ program: v.string(), token: v.string() });

const NO_MAIL = no('not-found', 'This backend sends no mail: give it the option mail.').problem;
const UNREADABLE = no('bad-request', 'Send { "program", "email" } as JSON.').problem;
const UNREDEEMABLE = no('bad-request', 'Send { "program", "token" } as JSON.').problem;
const FOREIGN = no('not-allowed', 'The page to come back to is none of this shop’s.').problem;
const FORGED = no('bad-signature', 'This link is none of ours.').problem;
const EXPIRED = no('too-old', 'This link is more than 15 minutes old. Ask for a new one.').problem;
const ELSEWHERE = no(
  'not-allowed',
  'Open the link in the browser in which you asked for it.',
).problem;
const USED = no('replayed', 'This link was used before. Ask for a new one.').problem;

/** `POST /v1/me/link`: a mail with a link that proves to this browser whose address it is. */
export const postLink: Answer = async ({ req }, backend) => {
  const { store, book, now, webhookSecret, mail, basePath } = backend;
  const visitor = visitorAsking(req.raw);
  if (!mail) return problemResponse(NO_MAIL);
  if (!visitor.ok) return problemResponse(visitor.problem);
  const read = v.safeParse(askedLink, readJson(await req.text()));
  if (!read.success) return problemResponse(UNREADABLE);
  const { email: to, language } = read.output;
  const program = book.current(read.output.program);
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const page = read.output.page ?? program.shareUrl;
  if (!isOfShop(new URL(page).origin, req.raw, backend, program.id)) {
    return problemResponse(FOREIGN, 403);
  }

  // Asked of everybody, known or not: how long to wait must say nothing either.
  const [hash, email, at] = [hashVisitor(visitor.value), hashEmail(to), now()];
  const about = `${program.id} ${email}`;
  const wait =
    (await waitFor(store.tokens, `link of ${hash}`, PER_VISITOR, at)) ||
    (await waitFor(store.tokens, `link to ${about}`, PER_ADDRESS, at));
  if (wait > 0) return tooOften(wait);

  const until = at + MAIL_LINK_MS;
  const sealed = { program: program.id, visitor: hash, email, page, until };
  const token = await sealLink(sealed, webhookSecret);
  const link = new URL(`${basePath}/v1/me/link`, req.url);
  link.searchParams.set('token', token);
  if (await isKnownAddress(store, program.id, email)) {
    // Nobody waits for it: a slow mail server would tell who is known.
    linkMail(to, link.href, program, language)
      .then(mail)
      .catch((error: unknown) => console.error('goodword:', error));
  }
  const body = { expiresInMs: MAIL_LINK_MS };
  return jsonResponse(body, 202);
};

/**
 * `GET /v1/me/link?token=…`: leads back to the shop's page, which redeems the token. Looking at the link changes nothing,
 * for mail scanners look at every link.
 */
export const getLink: Answer = async ({ req }, { webhookSecret }) => {
  const token = req.query('token') ?? '';
  const link = await openLink(token, webhookSecret);
  if (!link) return problemResponse(FORGED);
  const page = new URL(link.page);
  page.searchParams.set(MAIL_LINK_PARAMETER, token);
  return new Response(null, {
    status: 303,
    headers: {
      location: page.href,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  });
};

/** `POST /v1/me/link/redeem`: from now on this browser opens what belongs to that address. Once, and only here. */
export const postLinkRedemption: Answer = async ({ req }, { store, book, now, webhookSecret }) => {
  const visitor = visitorAsking(req.raw);
  if (!visitor.ok) return problemResponse(visitor.problem);
  const read = v.safeParse(redeemingLink, readJson(await req.text()));
  if (!read.success) return problemResponse(UNREDEEMABLE);
  const { program, token } = read.output;
  const link = await openLink(token, webhookSecret);
  if (!link) return problemResponse(FORGED);
  if (link.until < now()) return problemResponse(EXPIRED, 410);
  // Whoever asks with somebody else's address must not be let in when she clicks. And asked before it is used up.
  const hash = hashVisitor(visitor.value);
  if (link.program !== program || link.visitor !== hash) return problemResponse(ELSEWHERE, 403);
  if (!book.current(program)) return problemResponse(UNKNOWN_PROGRAM);
  const first = await store.tokens.spend(`link ${link.id}`, link.until, now());
  if (!first) return problemResponse(USED, 409);
  const browser = { visitor: hash, openUntil: now() + OPEN_MS };
  const joining = { book, now: now(), fresh: randomUUID };
  await join(store, program, { email: link.email }, browser, joining);
  // Whoever opened the link in her mailbox need not be asked whose it is.
  await store.mailing.confirm(program, link.email, now());
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
};
