import type { Backend } from './backend.js';

/**
 * The origin of the page that asks, where the handler is mounted on that very origin; else undefined. Browsers say so
 * themselves (`Sec-Fetch-Site`) and let no page write that header; one that does not, or is not on https, is judged by
 * the host that it asked.
 */
export function ownOrigin(request: Request): string | undefined {
  const origin = request.headers.get('origin') ?? '';
  if (!/^https?:\/\//.test(origin) || !URL.canParse(origin)) return undefined;
  const asked = request.headers.get('host') ?? new URL(request.url).host;
  const site = request.headers.get('sec-fetch-site');
  const same = site === null ? new URL(origin).host === asked : site === 'same-origin';
  return same ? origin : undefined;
}

/** Whether an origin is the shop's: on the list, the one that its links lead to, or the one that we are mounted on. */
export function isOfShop(
  origin: string,
  request: Request,
  { allowedOrigins, book }: Pick<Backend, 'allowedOrigins' | 'book'>,
  program: string,
): boolean {
  const { shareUrl } = book.current(program) ?? {};
  return (
    allowedOrigins.has(origin) ||
    ownOrigin(request) === origin ||
    new URL(request.url).origin === origin ||
    (shareUrl !== undefined && new URL(shareUrl).origin === origin)
  );
}
