import type { Program } from 'goodword/protocol';

/** The link that carries a code: a short one, or the shop's address with `via`, which otherwise stays as it is. */
export function shareLink({ shareUrl, links }: Pick<Program, 'shareUrl' | 'links'>, code: string) {
  if (links?.base !== undefined) return `${links.base.replace(/\/$/, '')}/${code}`;
  const url = new URL(shareUrl);
  url.searchParams.set('via', code);
  return url.href;
}
