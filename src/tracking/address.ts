/** Takes the code out of the page's address, once it is remembered; out of its fragment too, where a router uses it. */
export function cleanAddress(parameters: readonly string[], fragment = false): void {
  try {
    const address = withoutCode(new URL(location.href), parameters, fragment);
    if (address !== location.pathname + location.search + location.hash) {
      history.replaceState(history.state, '', address);
    }
  } catch {
    // Sandboxed frames may not rewrite their address; the code simply stays in it.
  }
}

/**
 * The same address without the parameters of codes. Everything else stays as it is written, letter by letter:
 * `URLSearchParams` would spell the shop's own parameters anew.
 */
export function withoutCode(url: URL, parameters: readonly string[], fragment = false): string {
  const strip = (text: string): string => {
    const [path = '', ...query] = text.split('?');
    const kept = query
      .join('?')
      .split('&')
      .filter((pair) => !parameters.includes(pair.split('=', 1)[0] ?? ''))
      .join('&');
    return path + (kept && `?${kept}`);
  };
  return url.pathname + strip(url.search) + (fragment ? strip(url.hash) : url.hash);
}

/** The address as a router reads it that keeps its own behind the `#`: of `/#/mugs?via=ANNA`, the query `?via=ANNA`. */
export function behindFragment(url: URL): URL {
  const inner = new URL(url);
  inner.search = url.hash.split('?').slice(1).join('?');
  return inner;
}
