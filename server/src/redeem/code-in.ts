import { isCode } from 'goodword/protocol';

/** The code in what was typed or scanned: the code itself, a link with `via`, or a short link that ends in it. */
export function codeIn(text: string): string | undefined {
  const typed = text.trim();
  if (!URL.canParse(typed)) return isCode(typed) ? typed : undefined;
  const { searchParams, pathname } = new URL(typed);
  const [, short] = /\/r\/([^/.]+)/.exec(pathname) ?? [];
  const code = searchParams.get('via') ?? short ?? pathname.split('/').at(-1);
  return isCode(code) ? code : undefined;
}
