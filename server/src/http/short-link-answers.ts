import { no } from 'goodword/protocol';
import { isbot } from 'isbot';
import type { ProgramBook } from '../ledger/program-book.js';
import { shareLink } from '../ledger/share-link.js';
import { cardPage } from '../links/card-page.js';
import { invitationOf, type Shown } from '../links/invitation.js';
import { spokenHere } from '../links/language.js';
import { previewPage } from '../links/preview-page.js';
import { qrPng, qrSvg, readQrOptions } from '../links/qr.js';
import { readShortAddress } from '../links/short-address.js';
import { targetOf } from '../links/target.js';
import type { Answer } from './backend.js';
import { callerOf } from './caller.js';
import { clickCookie } from './click-token.js';
import { pageResponse } from './page-response.js';
import { problemResponse } from './problem-response.js';
import { tooOften } from './too-often.js';

const NO_PROGRAM = no('unknown-program', 'There is no program.').problem;

/**
 * `GET /r/{code}` and what stands below it. Nothing is counted here: a visit is counted by the shop's page when it runs,
 * so that no robot, no `HEAD` and no prefetch is ever taken for a friend.
 */
export const getShortLink: Answer = async (context, backend) => {
  const { req } = context;
  const { store, book, basePath, now, limits } = backend;
  const { pathname, search } = new URL(req.url);
  const address = readShortAddress(pathname.slice(`${basePath}/r/`.length));
  const caller = callerOf(context, backend);
  const wait = await limits.guesses.wait(caller, now());
  if (wait > 0) {
    // Whoever guesses learns nothing, and a friend beside him arrives all the same.
    return address.wants === 'shop' ? toFrontPage(book, search, address) : tooOften(wait);
  }
  const shown =
    address.wants === 'nothing' ? undefined : await invitationOf(store, book, address.code, now());
  if (!shown || address.wants === 'nothing') {
    if (address.wants !== 'nothing') await limits.guesses.wrong(caller, now());
    return toFrontPage(book, search);
  }
  if (address.wants === 'shop') {
    const target = targetOf(shown.program, { code: shown.code, path: address.path, search });
    if (isbot(req.header('user-agent'))) return preview(shown, target);
    const response = redirect(target);
    if (shown.program.rules.review?.signedClicks) {
      const click = { program: shown.program.id, code: shown.code };
      const on = { path: basePath || '/', secure: shown.program.shareUrl.startsWith('https:') };
      response.headers.set('set-cookie', clickCookie(click, on, backend.webhookSecret, now()));
    }
    return response;
  }
  const link = shareLink(shown.program, shown.code);
  const query = (name: string) => req.query(name);
  switch (address.wants) {
    case 'svg':
      return picture('image/svg+xml', qrSvg(link, readQrOptions(query)));
    case 'png':
      return picture('image/png', qrPng(link, readQrOptions(query)));
    case 'card': {
      const language = spokenHere(query('lang') ?? '') ?? shown.language;
      const sheet = query('sheet') === '8' ? 'eight' : 'one';
      return pageResponse(await cardPage({ shown: { ...shown, language }, link, sheet }));
    }
  }
};

// Robots get another answer at the same address.
const VARY = { vary: 'User-Agent', 'x-robots-tag': 'noindex' };

const redirect = (target: string): Response =>
  new Response(null, {
    status: 302,
    headers: { location: target, 'cache-control': 'no-store', ...VARY },
  });

/** Nobody owns this code: the friend is welcome all the same. */
function toFrontPage(
  book: ProgramBook,
  search: string,
  { code, path }: { readonly code?: string; readonly path: string } = { path: '' },
): Response {
  const [program] = book.all();
  return program
    ? redirect(targetOf(program, { path, search, ...(code !== undefined && { code }) }))
    : problemResponse(NO_PROGRAM);
}

async function preview(shown: Shown, target: string): Promise<Response> {
  const { program, code } = shown;
  const link = program.links?.base === undefined ? {} : { link: shareLink(program, code) };
  const response = await pageResponse(await previewPage({ shown, target, ...link }));
  response.headers.set('cache-control', 'public, max-age=3600');
  for (const [name, value] of Object.entries(VARY)) response.headers.set(name, value);
  return response;
}

const picture = (type: string, body: string | Uint8Array<ArrayBuffer>): Response =>
  new Response(body, {
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=86400',
      'content-security-policy': "default-src 'none'",
      // A shop may show it on its pages, also where they are of another origin.
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    },
  });
