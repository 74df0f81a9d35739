/** Takes the code out of the page's address, once it is remembered. */
export function cleanAddress(parameters: readonly string[]): void {
  try {
    const address = withoutCode(new URL(location.href), parameters);
    history.replaceState(history.state, '', address);
  } catch {
    // Sandboxed frames may not rewrite their address; the code simply stays in it.
  }
}

/**
 * The same address without the parameters of codes. Everything else stays as it is written, letter by letter:
 * `URLSearchParams` would spell the shop's own parameters anew.
 */
export function withoutCode(url: URL, parameters: readonly string[]): string {
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !parameters.includes(pair.split('=', 1)[0] ?? ''))
    .join('&');
  return url.pathname + (kept && `?${kept}`) + url.hash;
}
