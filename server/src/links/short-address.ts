import { isCode } from 'goodword/protocol';

/** What is asked for below `/r/`. */
export type ShortAddress =
  | { readonly wants: 'shop'; readonly code: string; readonly path: string }
  | { readonly wants: 'svg' | 'png' | 'card'; readonly code: string }
  /** It can be no code. */
  | { readonly wants: 'nothing' };

/**
 * Reads what stands behind `/r/`: `ANNA42`, `ANNA42.svg`, `ANNA42/card`, or `ANNA42/pots/blue`, whose end is a path of the
 * shop. The text is as it was sent, still percent-encoded: decoded, `%2F%2Fevil.example` would become another host.
 */
export function readShortAddress(text: string): ShortAddress {
  const [, code = '', ending, path = ''] = /^([^./]+)(?:\.(svg|png))?(\/.*)?$/.exec(text) ?? [];
  if (!isCode(code)) return { wants: 'nothing' };
  if (ending === 'svg' || ending === 'png') {
    return path === '' ? { wants: ending, code } : { wants: 'nothing' };
  }
  return path === '/card' ? { wants: 'card', code } : { wants: 'shop', code, path };
}
