import type { Program } from 'goodword/protocol';

type Shop = Pick<Program, 'shareUrl' | 'links'>;

/** What a short link was opened with. */
export interface Asked {
  /** Whose link; undefined where nobody owns the code. */
  readonly code?: string;
  /** The path behind the code, percent-encoded as it was sent. */
  readonly path: string;
  /** The query, `?` included, as it was sent. */
  readonly search: string;
}

/**
 * Where a short link leads: to the shop, or to a page of it that `?to=` or the path names, with `via` set and the rest
 * of the query as it was sent. Whatever is not the shop's own leads to the shop's front page: an open redirect would lend
 * its good name to anybody.
 */
export function targetOf(program: Shop, { code, path, search }: Asked): string {
  const asked = pieces(search);
  const to = asked.filter((piece) => nameOf(piece) === 'to').at(-1);
  const wanted = to === undefined ? path : textOf(to);
  const front = new URL(program.shareUrl);
  const page = (code !== undefined && wanted !== '' && pageOf(program, wanted)) || front;
  const query = [...pieces(page.search), ...asked.filter((piece) => nameOf(piece) !== 'to')]
    .filter((piece) => nameOf(piece) !== 'via')
    .concat(code === undefined ? [] : `via=${code}`);
  // Not by URLSearchParams, which would spell the shop's own parameters anew.
  return `${page.origin}${page.pathname}${query.length > 0 ? `?${query.join('&')}` : ''}${page.hash}`;
}

const pieces = (search: string): string[] =>
  search
    .slice(1)
    .split('&')
    .filter((piece) => piece !== '');

const nameOf = (piece: string): string => decoded(piece.split('=', 1)[0] ?? '');

const textOf = (piece: string): string =>
  decoded(piece.replace(/^[^=]*=?/, '').replaceAll('+', ' '));

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// Browsers read `\` as `/` and leave out tabs and line breaks, so that nothing is judged but what URL made of it.
function pageOf({ shareUrl, links }: Shop, wanted: string): URL | undefined {
  const front = new URL(shareUrl);
  if (!URL.canParse(wanted, front.origin)) return undefined;
  const page = new URL(wanted, front.origin);
  const ours =
    // The origin of a blob: is that of whoever made it.
    (page.origin === front.origin && page.protocol === front.protocol) ||
    (page.protocol === 'https:' && (links?.hosts ?? []).includes(page.host));
  const plain = page.username === '' && page.password === '' && !page.pathname.startsWith('//');
  return ours && plain ? page : undefined;
}
