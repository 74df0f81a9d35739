/** The link that carries a code: `via` is set, the rest of the shop's address stays as it is. */
export function shareLink(shareUrl: string, code: string): string {
  const url = new URL(shareUrl);
  url.searchParams.set('via', code);
  return url.href;
}
