import type { Program } from 'goodword/protocol';

/** What a shop puts into its pages, and the origin that the backend must allow where it is another one than its own. */
export interface ScriptTag {
  readonly tag: string;
  readonly foreignOrigin?: string;
}

/** @param dashboard The address of this page, `{endpoint}/dashboard`: script and backend are beside it. */
export function scriptTag({ id, shareUrl }: Program, dashboard: string): ScriptTag {
  const { href, pathname, origin } = new URL('.', dashboard);
  const shop = new URL(shareUrl).origin;
  const endpoint = (shop === origin ? pathname : href).replace(/\/$/, '');
  const tag = `<script async src="${endpoint}/goodword.js"\n  data-endpoint="${endpoint || '/'}" data-program="${id}"></script>`;
  return shop === origin ? { tag } : { tag, foreignOrigin: shop };
}
