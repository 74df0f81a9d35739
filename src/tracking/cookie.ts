/**
 * Reading and writing cookies of plain values. Not js-cookie: our values are of `A-Z a-z 0-9 . _ - ~` and need no
 * encoding, which is most of its 0.6 kB, and the critical script has 3.5.
 */

/** The value of a cookie by its exact name. Of twins on a narrower and a broader domain: the browser's first. */
export function readCookie(name: string): string | undefined {
  const start = `${name}=`;
  const pair = document.cookie.split('; ').find((text) => text.startsWith(start));
  return pair?.slice(start.length);
}

/**
 * Writes a cookie for all paths of a domain; `''` is this host alone. Browsers refuse in silence: read it back.
 * Max-Age, not Expires, because shoppers' clocks lie; -1 removes it.
 */
export function writeCookie(name: string, value: string, seconds: number, domain: string): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  const on = domain && `; Domain=${domain}`;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous, and absent on plain http.
  document.cookie = `${name}=${value}; Path=/; Max-Age=${seconds}; SameSite=Lax${secure}${on}`;
}
