import { isCode } from './code.js';

/**
 * The code in what was typed, pasted or scanned: the code itself, a link with `via`, or a short link that ends in it.
 * Never a name: see docs/decisions/007-a-claim-names-a-code.md.
 */
export function codeIn(text: string): string | undefined {
  const typed = text.trim();
  const [, path = '', query = ''] = LINK.exec(typed) ?? [];
  const [, via] = /[?&]via=([^&#]*)/.exec(query) ?? [];
  const [, short] = /\/r\/([^/.]+)/.exec(path) ?? [];
  const code = isCode(typed) ? typed : (via ?? short ?? /[^/]*$/.exec(path)?.[0]);
  return isCode(code) ? code : undefined;
}

// People leave out the scheme, as browsers do in their address bars. A host has a dot, or is this machine.
const LINK =
  /^(?:https?:\/\/)?(?:[a-z0-9-]+\.[a-z0-9.-]+|localhost)(?::\d{1,5})?(\/[^?#\s]*)?(\?[^#\s]*)?(?:#\S*)?$/i;
