import { createHash } from 'node:crypto';

/** Names a text by what is in it. */
export const tagOf = (text: string): string =>
  `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;

/** Answers with a tag of the body, and with 304 to whoever has this very body. */
export function taggedResponse(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
  etag: string,
): Response {
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
  // A proxy that compresses the answer weakens its tag, and so do we.
  const bare = (tag: string) => tag.replace(/^W\//, '');
  const same = known.some((tag) => bare(tag) === bare(etag));
  return same
    ? new Response(null, { status: 304, headers: { ...headers, etag } })
    : new Response(body, { headers: { ...headers, etag } });
}
